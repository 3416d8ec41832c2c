package org.songluat.web.page.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Piece;

/**
 * A bead as a row of the reading page.
 *
 * @param anchor the row's id, null where a row above has it already
 * @param heading the level of the HTML heading it is, 0 for none
 * @param indent how far bullets and points stand in, 0..3
 * @param path where it stands in the work
 * @param doubt how sure the pairing is in per cent where that is little, else null
 */
record RowView(
    @Nullable String anchor,
    int heading,
    int indent,
    Path path,
    List<Cell> vi,
    List<Cell> en,
    @Nullable Integer doubt,
    Ties ties) {
  /**
   * A clause in a row.
   *
   * @param anchor where its own differs from the row's
   */
  record Cell(String id, @Nullable String anchor, String text, List<Run> runs) {}

  /**
   * What a row has to do with others and with other pages.
   *
   * @param number the bead's, from 1
   * @param why the address of the page that explains it, null where none is known
   * @param elsewhere the anchor of a clause in another row that answers one of this, else null
   * @param differences how many things its two sides say otherwise
   */
  record Ties(int number, @Nullable String why, @Nullable String elsewhere, int differences) {
    static final Ties NONE = new Ties(0, null, null, 0);
  }

  private static final double SURE = 0.5;
  private static final int LONGEST_HEADING = 240;
  private static final int DEEPEST_HEADING = 6;
  private static final int DEEPEST_INDENT = 3;

  static RowView of(Bead bead, Anchor anchors, Marking marking) {
    Clause first = (bead.vi().isEmpty() ? bead.en() : bead.vi()).getFirst();
    String anchor = anchors.give(first.id());
    return new RowView(
        anchor,
        heading(bead, first),
        indent(first.path()),
        first.path(),
        cells(bead.vi(), anchors, marking),
        cells(bead.en(), anchors, marking),
        bead.paired() && bead.score() < SURE ? (int) Math.round(bead.score() * 100) : null,
        Ties.NONE);
  }

  /** The row with what it has to do with others; a link to itself is none. */
  RowView with(Ties known) {
    String clause = known.elsewhere;
    String other = clause == null ? null : Anchor.of(clause);
    boolean here = other == null || other.equals(anchor);
    Ties tied = new Ties(known.number, known.why, here ? null : other, known.differences);
    return new RowView(anchor, heading, indent, path, vi, en, doubt, tied);
  }

  List<Cell> side(Language language) {
    return language == Language.VI ? vi : en;
  }

  /** As lawyers of that language cite it; empty for a work's own text. */
  String place(Language language) {
    return path.cite(language);
  }

  /** Whether words that are looked for stand in it. */
  boolean found() {
    return java.util.stream.Stream.of(vi, en)
        .flatMap(List::stream)
        .flatMap(cell -> cell.runs().stream())
        .flatMap(run -> run.pieces().stream())
        .anyMatch(Piece::matched);
  }

  private static List<Cell> cells(List<Clause> clauses, Anchor anchors, Marking marking) {
    return clauses.stream()
        .map(c -> new Cell(c.id(), anchors.give(c.id()), c.text(), marking.runs(c)))
        .toList();
  }

  /** A numbered paragraph of a resolution is a heading by its level, but none to a reader. */
  private static int heading(Bead bead, Clause first) {
    boolean reads =
        first.level().heads()
            && bead.vi().size() <= 1
            && bead.en().size() <= 1
            && length(bead.vi()) <= LONGEST_HEADING
            && length(bead.en()) <= LONGEST_HEADING;
    long above = first.path().steps().stream().filter(s -> s.level().heads()).count();
    return reads ? Math.clamp(above + 1, 2, DEEPEST_HEADING) : 0;
  }

  private static int length(List<Clause> side) {
    return side.stream().mapToInt(c -> c.text().length()).sum();
  }

  private static int indent(Path path) {
    long below = path.steps().stream().filter(s -> !s.level().heads()).count();
    boolean bullet = !path.steps().isEmpty() && path.steps().getLast().level() == Level.BULLET;
    return Math.clamp(below - 1 + (bullet ? 1 : 0), 0, DEEPEST_INDENT);
  }
}
