package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes at the foot of a page: below a short rule, or in smaller print and beginning with a
 * mark that stands in the text above.
 */
final class Footnotes {
  private static final Pattern MARK =
      Pattern.compile("^(?:[¹²³⁰-⁹⁽⁾]+|\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\*{1,3}|\\d{1,3}(?=\\s)).*");
  private static final Pattern RAISED = Pattern.compile("[¹²³⁰-⁹]");
  private static final Pattern FIRST = Pattern.compile("^\\S+");

  /** The rule that word processors draw is two inches long; in points, and a share of the page. */
  private static final double SHORTEST_RULE = 40;

  private static final double LONGEST_RULE = 0.45;
  private static final double SMALLER = 0.94;

  /** How far from the rule's start the notes begin at most, in ems. */
  private static final double BESIDE = 3;

  private final List<Piece> text = new ArrayList<>();
  private final List<List<Piece>> notes = new ArrayList<>();

  private Footnotes() {}

  /**
   * Parts the notes of a page from its text.
   *
   * @param size of the document's print
   */
  static Footnotes of(PageContent page, List<Piece> pieces, double size) {
    Footnotes footnotes = new Footnotes();
    List<Piece> lines = Rows.lines(pieces);
    int start = Math.min(belowRule(page, lines), marked(lines, size));
    double height = start < lines.size() ? lines.get(start).box().top() : Double.MAX_VALUE;
    pieces.stream().filter(p -> p.box().centerY() < height).forEach(footnotes.text::add);
    footnotes.part(lines.subList(start, lines.size()));
    return footnotes;
  }

  /** What is not in the notes. */
  List<Piece> text() {
    return text;
  }

  /** The lines of each note. */
  List<List<Piece>> notes() {
    return notes;
  }

  /** The first line below a rule that has nothing but lines with marks, or going on, below it. */
  private static int belowRule(PageContent page, List<Piece> lines) {
    return page.rules().stream()
        .filter(Rule::horizontal)
        .filter(r -> r.length() >= SHORTEST_RULE && r.length() <= LONGEST_RULE * page.width())
        .filter(r -> r.at() > page.height() / 4)
        .sorted(Comparator.comparingDouble(Rule::at))
        .mapToInt(r -> after(r, lines))
        .filter(i -> i < lines.size() && i > 0)
        .findFirst()
        .orElse(lines.size());
  }

  private static int after(Rule rule, List<Piece> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Piece line = lines.get(i);
      if (line.baseline() > rule.at()) {
        boolean begins =
            Math.abs(rule.from() - line.left()) < BESIDE * line.size() && isSmaller(lines, i);
        return begins && (isMarked(line) || runsOn(lines, i)) ? i : lines.size();
      }
    }
    return lines.size();
  }

  private static boolean isSmaller(List<Piece> lines, int at) {
    return at > 0 && lines.get(at).size() <= lines.get(at - 1).size();
  }

  /** A note that the page before began goes on below the rule, in smaller print than the text. */
  private static boolean runsOn(List<Piece> lines, int at) {
    double largest =
        lines.subList(at, lines.size()).stream().mapToDouble(Piece::size).max().orElseThrow();
    return largest <= SMALLER * lines.get(at - 1).size();
  }

  /** The first of the last lines in smaller print, where it bears a mark that is in the text. */
  private static int marked(List<Piece> lines, double size) {
    int start = lines.size();
    while (start > 0 && lines.get(start - 1).size() <= SMALLER * size) {
      start--;
    }
    while (start < lines.size() && !isNote(lines, start)) {
      start++;
    }
    return start == 0 ? lines.size() : start;
  }

  private static boolean isNote(List<Piece> lines, int at) {
    if (!isMarked(lines.get(at))) {
      return false;
    }
    Matcher first = FIRST.matcher(lines.get(at).text());
    String mark = first.find() ? first.group() : "";
    return lines.subList(0, at).stream().anyMatch(l -> refers(l.text(), mark));
  }

  private static boolean refers(String line, String mark) {
    boolean telling = RAISED.matcher(mark).find() || mark.startsWith("[") || mark.startsWith("*");
    return line.indexOf(telling ? mark : raised(mark)) > 0;
  }

  /** Digits as they stand raised in a line. */
  private static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    for (char c : digits.toCharArray()) {
      if (c >= '0' && c <= '9') {
        raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
      }
    }
    return raised.isEmpty() ? digits : raised.toString();
  }

  private static boolean isMarked(Piece line) {
    return MARK.matcher(line.text()).matches();
  }

  private void part(List<Piece> lines) {
    for (Piece line : lines) {
      if (notes.isEmpty() || isMarked(line)) {
        notes.add(new ArrayList<>());
      }
      notes.getLast().add(line);
    }
  }
}
