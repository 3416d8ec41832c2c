package org.songluat.web.page.concordance;

import java.util.ArrayList;
import java.util.List;
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
   */
  record Group(String id, String name, boolean known, int count, int share, List<Row> rows) {}

  /** A line: both sides cut round what answers each other. */
  record Row(String href, String work, String year, String place, Cut own, @Nullable Cut other) {}

  /** A text round a word in the middle of it. */
  record Cut(String before, String word, String after) {}

  private static final int AROUND = 90;
  private static final int MOST_ROWS = 60;

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
          lines.stream().limit(MOST_ROWS).map(line -> row(line, found.language(), ui)).toList());
    }
  }

  private static Row row(Line line, Language language, Ui ui) {
    Hit hit = line.hit();
    Work work = hit.work();
    HitSide own = java.util.Objects.requireNonNull(Concordance.side(hit, language));
    HitSide other = Concordance.side(hit, language.other());
    HitSide first = hit.vi() != null ? hit.vi() : own;
    String number = work.number();
    return new Row(
        ui.link("/works/" + work.id()) + "#" + Anchor.of(first.id()),
        number == null ? String.valueOf(work.id()) : number,
        work.issued() == null ? "" : String.valueOf(work.issued().getYear()),
        hit.path().cite(ui.language()),
        cut(own.text(), line.term()),
        other == null ? null : cut(other.text(), line.rendering()));
  }

  /** Round a word, or the beginning where no word is known. */
  private static Cut cut(String text, @Nullable Span word) {
    if (word == null) {
      int end = Math.min(text.length(), 2 * AROUND);
      return new Cut("", "", text.substring(0, end) + (end < text.length() ? "…" : ""));
    }
    int start = Math.max(0, word.start() - AROUND);
    int end = Math.min(text.length(), word.end() + AROUND);
    return new Cut(
        (start > 0 ? "…" : "") + text.substring(start, word.start()),
        word.of(text),
        text.substring(word.end(), end) + (end < text.length() ? "…" : ""));
  }
}
