package org.songluat.law.cite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songluat.text.Span;

/**
 * Stretches of real texts in which a person marked every citation: where they stand, counted
 * without blanks so that layout may change, and what they must say. The texts themselves are not
 * here; a hash tells a stretch that moved from one that is another text now.
 */
record MarkedText(String file, List<Stretch> stretches) {
  private static final long FACTOR = 1_000_003;

  /** A citation as marked; what it does not say is empty. */
  record Marked(Span span, String number, String type, String pin, String status) {
    static Marked of(Citation citation, Span span) {
      return new Marked(
          span,
          citation.number() == null ? "" : citation.number(),
          citation.type() == null ? "" : citation.type().code(),
          citation.pin().labels().entrySet().stream()
              .map(e -> e.getKey().code() + "=" + e.getValue())
              .collect(Collectors.joining(",")),
          citation.status().code());
    }
  }

  /** A part of a text, and all citations that start in it. */
  record Stretch(int start, int length, long hash, List<Marked> citations) {}

  static List<MarkedText> read(Path rows) throws IOException {
    List<MarkedText> texts = new ArrayList<>();
    for (String row : Files.readAllLines(rows, StandardCharsets.UTF_8)) {
      String[] cells = row.split("\t", -1);
      if (cells[0].equals("stretch")) {
        if (texts.isEmpty() || !texts.getLast().file().equals(cells[1])) {
          texts.add(new MarkedText(cells[1], new ArrayList<>()));
        }
        texts.getLast().stretches().add(stretch(cells));
      } else if (cells[0].equals("cite")) {
        texts.getLast().stretches().getLast().citations().add(marked(cells));
      }
    }
    return texts;
  }

  private static Stretch stretch(String[] cells) {
    int start = Integer.parseInt(cells[3]);
    int length = Integer.parseInt(cells[4]);
    return new Stretch(start, length, Long.parseUnsignedLong(cells[5], 16), new ArrayList<>());
  }

  private static Marked marked(String[] cells) {
    int start = Integer.parseInt(cells[1]);
    Span span = new Span(start, start + Integer.parseInt(cells[2]));
    return new Marked(span, cells[3], cells[4], cells[5], cells[6]);
  }

  /** Where a stretch starts in a text without blanks; -1 where its text is there no longer. */
  static int find(Stretch stretch, String dense) {
    int length = stretch.length();
    if (length > dense.length()) {
      return -1;
    }
    long power = 1;
    long hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * FACTOR + dense.charAt(i);
      power *= FACTOR;
    }
    int best = hash == stretch.hash() ? 0 : -1;
    for (int i = length; i < dense.length(); i++) {
      hash = hash * FACTOR + dense.charAt(i) - power * dense.charAt(i - length);
      int start = i - length + 1;
      boolean nearer = Math.abs(start - stretch.start()) < Math.abs(best - stretch.start());
      best = hash == stretch.hash() && (best < 0 || nearer) ? start : best;
    }
    return best;
  }
}
