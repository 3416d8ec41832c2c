package org.songluat.align;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/**
 * Finds the work that a text without a number is a version of, by title and content. A wrong pair
 * is worse than none, so only a match of at least {@link #THRESHOLD} should be believed: on
 * hand-aligned laws true pairs reach it by content alone, and of any two others none comes near.
 */
public final class VersionMatcher {
  public static final double THRESHOLD = 0.75;

  /** What a title says is worth at most this, on the logistic scale. */
  private static final double TITLE_WEIGHT = 4;

  private static final double ALIKE = 0.6;
  private static final double NEVER = -8;

  private final ContentLikeness content;

  public VersionMatcher(Lexicon lexicon) {
    this.content = new ContentLikeness(lexicon);
  }

  /** A work that a version may be missing of. */
  public record Candidate(Work work, List<Version> versions) {
    public Candidate {
      versions = List.copyOf(versions);
    }

    private Optional<Version> version(Language language) {
      return versions.stream().filter(v -> v.language() == language).findFirst();
    }
  }

  /** The likeliest candidate and how likely it is, in 0..1. */
  public record Match(Candidate candidate, double score) {
    public boolean sure() {
      return score >= THRESHOLD;
    }
  }

  /** The best of the candidates, the first of equals; sure or not. */
  public Optional<Match> best(Outline unnumbered, List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> new Match(candidate, score(unnumbered, candidate)))
        .max(Comparator.comparingDouble(Match::score));
  }

  private double score(Outline text, Candidate candidate) {
    double best = 0;
    for (Version version : text.versions()) {
      double odds = odds(text.work(), version, candidate);
      best = Math.max(best, 1 / (1 + Math.exp(-odds)));
    }
    return best;
  }

  /** The logarithm of the odds that the version is of the candidate's work. */
  private double odds(Work work, Version version, Candidate candidate) {
    Language language = version.language();
    Optional<Version> same = candidate.version(language);
    Optional<Version> other = candidate.version(language.other());
    boolean conflict =
        differ(work.number(), candidate.work().number())
            || differ(work.issued(), candidate.work().issued())
            || differ(known(work.type()), known(candidate.work().type()));
    if (conflict) {
      return NEVER;
    }
    if (same.isPresent()) {
      return content.sameText(version, same.get()) ? -NEVER : NEVER;
    }
    double title = title(work, candidate.work());
    if (other.isEmpty()) {
      return title < 0 ? NEVER : TITLE_WEIGHT * (title - ALIKE) - 1;
    }
    double said = title < 0 ? 0 : TITLE_WEIGHT * (title - ALIKE);
    return content.odds(version, other.get()) + said;
  }

  private static @Nullable WorkType known(WorkType type) {
    return type == WorkType.OTHER ? null : type;
  }

  private static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }

  /** The likeness of titles in one language, or -1 where no language has both. */
  private static double title(Work a, Work b) {
    double best = -1;
    for (Language language : Language.values()) {
      String left = a.titles().in(language);
      String right = b.titles().in(language);
      if (left != null && right != null) {
        best = Math.max(best, TitleLikeness.of(left, right));
      }
    }
    return best;
  }
}
