package org.songluat.structure.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songluat.structure.label.Annex;
import org.songluat.structure.label.Annexes;
import org.songluat.structure.label.Caps;
import org.songluat.structure.label.Labels;
import org.songluat.structure.label.Mark;
import org.songluat.structure.lines.Paragraph;

/** Cuts a body into the instrument itself and what is annexed to it. */
final class Divisions {
  private static final int MOST_TITLE_LINES = 6;

  private final List<Line> lines;
  private final List<Annex> annexes = new ArrayList<>();

  private Divisions(List<Line> lines) {
    this.lines = lines;
  }

  /** The divisions in reading order, the instrument itself first; it may be empty. */
  static List<Division> of(List<Line> lines) {
    Divisions divisions = new Divisions(lines);
    divisions.findAnnexes();
    divisions.findRestarts();
    return divisions.cut();
  }

  private void findAnnexes() {
    for (Annex annex : Annexes.in(lines.stream().map(Divisions::headingText).toList())) {
      boolean own =
          annex.kind() == Annex.Kind.INSTRUMENT
              ? !numberedBefore(annex.start())
              : articlesGoOn(annex.start());
      if (!own && !lines.get(annex.start()).quoted()) {
        annexes.add(annex);
      }
    }
  }

  /** A table's cell heads nothing. */
  private static String headingText(Line line) {
    return line.paragraph().kind() == Paragraph.Kind.CELL ? "" : line.text();
  }

  /** What stands before any numbered unit is the instrument's own title. */
  private boolean numberedBefore(int end) {
    return lines.subList(0, end).stream().anyMatch(l -> l.mark() != null && l.mark().numbered());
  }

  /** A form that stands in the midst of a text is a part of it: the articles go on behind. */
  private boolean articlesGoOn(int start) {
    int before = 0;
    for (Line line : lines.subList(0, start)) {
      before = line.is(Mark.Style.ARTICLE) ? place(line) : before;
    }
    for (Line line : lines.subList(start, lines.size())) {
      if (line.is(Mark.Style.ARTICLE)) {
        return place(line) > Math.max(before, 1);
      }
    }
    return false;
  }

  private static int place(Line line) {
    return line.mark() == null ? 0 : Labels.place(line.mark().label(), line.mark().style());
  }

  /**
   * An instrument that is annexed without a line that says so: its articles begin anew, and go on.
   */
  private void findRestarts() {
    List<Integer> starts = new ArrayList<>(annexes.stream().map(Annex::start).toList());
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      last = starts.contains(i) ? 0 : last;
      if (last > 1 && begins(i)) {
        int title = titleStart(i);
        annexes.add(new Annex(Annex.Kind.INSTRUMENT, title, i, label(title, i)));
        last = 0;
      }
      last = lines.get(i).is(Mark.Style.ARTICLE) ? place(lines.get(i)) : last;
    }
    annexes.sort(Comparator.comparingInt(Annex::start));
  }

  /** Whether a first part, chapter or article stands there, and Articles 1 and 2 are the next. */
  private boolean begins(int i) {
    Mark mark = lines.get(i).mark();
    if (mark == null || !lines.get(i).outer() || Labels.place(mark.label(), mark.style()) != 1) {
      return false;
    }
    boolean running = !mark.punctuated() && mark.body() < lines.get(i).text().length();
    if (mark.style() == Mark.Style.ARTICLE && running) {
      return false;
    }
    int first = nextArticle(i, 1);
    return first >= 0 && nextArticle(first + 1, 2) >= 0;
  }

  /** Where the next article stands, if it has that number; -1 otherwise. */
  private int nextArticle(int from, int number) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).is(Mark.Style.ARTICLE)) {
        return place(lines.get(i)) == number ? i : -1;
      }
    }
    return -1;
  }

  /** The first of the lines in capitals or brackets that stand right above. */
  private int titleStart(int at) {
    int start = at;
    while (start > 0 && at - start < MOST_TITLE_LINES && titled(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean titled(Line line) {
    String text = headingText(line);
    return line.mark() == null && !line.quoted() && (Caps.all(text) || text.startsWith("("));
  }

  private String label(int title, int at) {
    return title < at
        ? Annexes.name(lines.get(title).text())
        : Integer.toString(annexes.size() + 2);
  }

  private List<Division> cut() {
    List<Division> divisions = new ArrayList<>();
    int end = annexes.isEmpty() ? lines.size() : annexes.getFirst().start();
    divisions.add(new Division(null, List.of(), lines.subList(0, end), ""));
    for (int i = 0; i < annexes.size(); i++) {
      Annex annex = annexes.get(i);
      int next = i + 1 < annexes.size() ? annexes.get(i + 1).start() : lines.size();
      int body = Math.min(annex.body(), next);
      divisions.add(
          new Division(
              annex.kind(),
              lines.subList(annex.start(), body),
              lines.subList(body, next),
              annex.label()));
    }
    return divisions;
  }
}
