package org.songluat.web.page.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Work;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;

/**
 * A concordance as its page shows it.
 *
 * @param said how often the term was found, in words
 * @param ways that it is rendered in several ways, in words; null where it is not
 */
record ConcordanceView(
    String term, Language language, String said, @Nullable String ways, List<Group> groups) {
  /**
   * Lines that have one rendering.
   *
   * @param known whether it is a rendering, and not what is left over
   * @param share of all lines, in per cent
   * @param works in which works it stands, and how often
   */
  record Group(
      String id,
      String name,
      boolean known,
      int count,
      int share,
      List<InWork> works,
      List<Row> rows) {}

  /** How often a rendering stands in a work; the link leads to the term there. */
  record InWork(String href, String work, String year, String count) {}

  /** A line: both sides cut round what answers each other. */
  record Row(String href, String work, String year, String place, Cut own, @Nullable Cut other) {}

  /** A text round a word in the middle of it. */
  record Cut(String before, String word, String after) {}

  private static final int AROUND = 90;
  private static final int LONGEST_WORD = 20;
  private static final int MOST_ROWS = 60;
  private static final int MOST_WORKS = 24;

  static ConcordanceView of(Concordance found, Messages t, Ui ui) {
    List<Group> groups = new ArrayList<>();
    int lines = found.lines();
    Groups made = new Groups(found, t, ui);
    found.renderings().forEach((name, of) -> groups.add(made.group(groups.size(), name, of)));
    return new ConcordanceView(
        found.term(),
        found.language(),
        found.all() ? t.count("concordance.lines", lines) : t.get("concordance.first", lines),
        found.ways() > 1 ? t.get("concordance.ways", found.ways()) : null,
        groups);
  }

  private record Groups(Concordance found, Messages t, Ui ui) {
    Group group(int number, String name, List<Line> lines) {
      boolean other = name.equals(Concordance.OTHER);
      boolean known = !other && !name.equals(Concordance.ALONE);
      String rest = t.get(other ? "concordance.other" : "concordance.alone");
      return new Group(
          "g" + number,
          known ? name : rest,
          known,
          lines.size(),
          Math.round(100f * lines.size() / Math.max(1, found.lines())),
          works(lines),
          lines.stream().limit(MOST_ROWS).map(line -> row(line, found.language(), ui)).toList());
    }

    /** The newest first, as the lines are. */
    private List<InWork> works(List<Line> lines) {
      Map<Work, Integer> counts = new LinkedHashMap<>();
      lines.forEach(line -> counts.merge(line.hit().work(), 1, Integer::sum));
      return counts.entrySet().stream()
          .limit(MOST_WORKS)
          .map(e -> {
            Work work = e.getKey();
            String href = ui.link("/works/" + work.id(), Map.of("in", found.term()));
            return new InWork(href, named(work), year(work), t.decimal(e.getValue(), 0));
          })
          .toList();
    }
  }

  private static String named(Work work) {
    String number = work.number();
    return number == null ? String.valueOf(work.id()) : number;
  }

  private static String year(Work work) {
    return work.issued() == null ? "" : String.valueOf(work.issued().getYear());
  }

  private static Row row(Line line, Language language, Ui ui) {
    Hit hit = line.hit();
    Work work = hit.work();
    HitSide own = java.util.Objects.requireNonNull(Concordance.side(hit, language));
    HitSide other = Concordance.side(hit, language.other());
    HitSide first = hit.vi() != null ? hit.vi() : own;
    return new Row(
        ui.link("/works/" + work.id()) + "#" + Anchor.of(first.id()),
        named(work),
        year(work),
        hit.path().cite(ui.language()),
        cut(own.text(), line.term()),
        other == null ? null : cut(other.text(), line.rendering()));
  }

  /** Round a word, or the beginning where no word is known. */
  private static Cut cut(String text, @Nullable Span word) {
    if (word == null) {
      return new Cut("", "", before(text, 2 * AROUND));
    }
    String after = before(text, word.end() + AROUND).substring(word.end());
    return new Cut(after(text, word.start() - AROUND, word.start()), word.of(text), after);
  }

  /** The text up to about there, no word cut in two. */
  private static String before(String text, int end) {
    if (end >= text.length()) {
      return text;
    }
    int blank = text.lastIndexOf(' ', end);
    return text.substring(0, blank > end - LONGEST_WORD ? blank : end) + " …";
  }

  /** The text from about there to a place, no word cut in two. */
  private static String after(String text, int start, int to) {
    if (start <= 0) {
      return text.substring(0, to);
    }
    int blank = text.indexOf(' ', start);
    return "… " + text.substring(blank >= 0 && blank < to ? blank + 1 : start, to);
  }
}
