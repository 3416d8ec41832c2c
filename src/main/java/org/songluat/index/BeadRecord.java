package org.songluat.index;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Path;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * A bead as the index keeps it: one document, both languages in it.
 *
 * @param headings the texts of the headings above it, the outermost first, Vietnamese and English
 *     apart; light context for ranking
 * @param order its place in the work's reading order, from 0
 */
public record BeadRecord(
    Work work, Bead bead, List<String> viHeadings, List<String> enHeadings, int order) {
  /** What stands between the texts of several segments of one side. */
  public static final String JOINT = " ⏎ ";

  public BeadRecord {
    viHeadings = List.copyOf(viHeadings);
    enHeadings = List.copyOf(enHeadings);
  }

  public List<Clause> side(Language language) {
    return language == Language.VI ? bead.vi() : bead.en();
  }

  /** The texts of one side joined by {@link #JOINT}, or null where the side is empty. */
  public @Nullable String text(Language language) {
    return joined(side(language), Clause::text, JOINT);
  }

  /** The ids of one side joined by a space, or null where the side is empty. */
  public @Nullable String ids(Language language) {
    return joined(side(language), Clause::id, " ");
  }

  /** The path of its first clause, the Vietnamese one if there is one. */
  public Path path() {
    return bead.vi().isEmpty() ? bead.en().getFirst().path() : bead.vi().getFirst().path();
  }

  private static @Nullable String joined(
      List<Clause> side, java.util.function.Function<Clause, String> part, String joint) {
    return side.isEmpty() ? null : side.stream().map(part).collect(Collectors.joining(joint));
  }
}
