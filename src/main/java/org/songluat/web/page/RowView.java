package org.songluat.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;

/**
 * A bead as a row of the reading page.
 *
 * @param anchor the row's id, null where a row above has it already
 * @param heading the level of the HTML heading it is, 0 for none
 * @param indent how far bullets and points stand in, 0..3
 * @param place as lawyers cite it, for the link to the row
 * @param doubt how sure the pairing is in per cent where that is little, else null
 * @param why the address of the page that explains it, null where none is known
 * @param elsewhere the anchor of a clause in another row that answers one of this, else null
 */
record RowView(
    @Nullable String anchor,
    int heading,
    int indent,
    String place,
    List<Cell> vi,
    List<Cell> en,
    @Nullable Integer doubt,
    @Nullable String why,
    @Nullable String elsewhere) {
  /** A clause in a row, with an anchor where its own differs from the row's. */
  record Cell(@Nullable String anchor, String text) {}

  private static final double SURE = 0.5;
  private static final int LONGEST_HEADING = 240;
  private static final int DEEPEST_HEADING = 6;
  private static final int DEEPEST_INDENT = 3;

  static RowView of(Bead bead, Anchor anchors, Language language) {
    Clause first = (bead.vi().isEmpty() ? bead.en() : bead.vi()).getFirst();
    String anchor = anchors.give(first.id());
    return new RowView(
        anchor,
        heading(bead, first),
        indent(first.path()),
        first.path().cite(language),
        cells(bead.vi(), anchors),
        cells(bead.en(), anchors),
        bead.paired() && bead.score() < SURE ? (int) Math.round(bead.score() * 100) : null,
        null,
        null);
  }

  /** The row with its page, and the clause in another row that answers one of it. */
  RowView with(String page, @Nullable String clause) {
    String other = clause == null ? null : Anchor.of(clause);
    boolean here = other == null || other.equals(anchor);
    return new RowView(anchor, heading, indent, place, vi, en, doubt, page, here ? null : other);
  }

  List<Cell> side(Language language) {
    return language == Language.VI ? vi : en;
  }

  private static List<Cell> cells(List<Clause> clauses, Anchor anchors) {
    return clauses.stream().map(c -> new Cell(anchors.give(c.id()), c.text())).toList();
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
