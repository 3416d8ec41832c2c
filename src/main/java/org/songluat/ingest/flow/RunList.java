package org.songluat.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import org.songluat.text.legacy.FontRun;
import org.songluat.text.legacy.SymbolFont;

/** Collects the runs of a paragraph; neighbours in one font become one run. */
public final class RunList {
  private final List<FontRun> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String font = "";

  /** Adds what a font shows for these characters. */
  public void add(String characters, String inFont) {
    if (!inFont.equals(font)) {
      close();
      font = inFont;
    }
    text.append(SymbolFont.toUnicode(characters, inFont));
  }

  public void addAll(List<FontRun> more) {
    more.forEach(r -> add(r.text(), r.font()));
  }

  public boolean isEmpty() {
    return runs.isEmpty() && text.isEmpty();
  }

  /** The runs so far; the list is empty again. */
  public List<FontRun> take() {
    close();
    List<FontRun> taken = List.copyOf(runs);
    runs.clear();
    return taken;
  }

  private void close() {
    if (!text.isEmpty()) {
      runs.add(new FontRun(text.toString(), font));
      text.setLength(0);
    }
  }
}
