package org.songluat.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.songluat.text.legacy.FontRun;

/** Collects the runs of a block as they are shown: any white space between words is one space. */
public final class RunLine {
  private final List<FontRun> runs = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private String font = "";
  private boolean space;

  /** Adds text of a paragraph, in which a line end is a space like any other. */
  public void add(String text, String inFont) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCollapsed(c)) {
        space = !isEmpty();
      } else {
        addAsIs(c, inFont);
      }
    }
  }

  /** Adds a character that must not be collapsed with its neighbours. */
  public void addAsIs(char c, String inFont) {
    if (!inFont.equals(font)) {
      close();
      font = inFont;
    }
    if (space) {
      run.append(' ');
      space = false;
    }
    run.append(c);
  }

  /** The runs so far without spaces at their ends; none if nothing of them is seen. */
  public List<FontRun> take() {
    close();
    space = false;
    List<FontRun> taken = new ArrayList<>(runs);
    runs.clear();
    if (taken.stream().allMatch(r -> Blank.isBlank(r.text()))) {
      return List.of();
    }
    while (Blank.strip(taken.getFirst().text()).isEmpty()) {
      taken.removeFirst();
    }
    while (Blank.strip(taken.getLast().text()).isEmpty()) {
      taken.removeLast();
    }
    FontRun first = taken.getFirst();
    String text = first.text();
    taken.set(0, new FontRun(text.substring(Blank.start(text)), first.font()));
    FontRun last = taken.getLast();
    text = last.text();
    taken.set(taken.size() - 1, new FontRun(text.substring(0, Blank.end(text)), last.font()));
    return taken;
  }

  private boolean isEmpty() {
    return run.isEmpty() && runs.isEmpty();
  }

  private void close() {
    if (!run.isEmpty()) {
      runs.add(new FontRun(run.toString(), font));
      run.setLength(0);
    }
  }

  /** The white space that HTML collapses; a no-break space stays. */
  private static boolean isCollapsed(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
