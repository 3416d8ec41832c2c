package org.songluat.index.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;

/**
 * The terms a place in a work is found by: each labelled step ({@code article=7}) and each chain of
 * labels ({@code iii.5}), so that "mục III.5" and "khoản 2 Điều 7" need no walk over paths.
 */
public final class PlaceTerms {
  private static final int DEEPEST = 12;

  private PlaceTerms() {}

  /** The term of a step: {@code article=7}. */
  public static String step(Level level, String label) {
    return level.code() + "=" + label.toLowerCase(Locale.ROOT);
  }

  /** The terms of a label at whatever level it may stand. */
  public static List<String> anyLevel(String label) {
    return Arrays.stream(Level.values())
        .filter(Level::labelled)
        .map(level -> step(level, label))
        .toList();
  }

  /** The term of labels that follow each other: {@code iii.5}; at least two. */
  public static String chain(List<String> labels) {
    if (labels.size() < 2) {
      throw new IllegalArgumentException("A chain must have two labels, got " + labels);
    }
    return String.join(".", labels).toLowerCase(Locale.ROOT);
  }

  /** The terms of a clause and of all headings above it. */
  public static Set<String> of(Path path) {
    List<PathStep> labelled = labelled(path);
    Set<String> terms = new LinkedHashSet<>();
    for (int last = 0; last < labelled.size(); last++) {
      addEndingAt(labelled, last, terms);
    }
    return terms;
  }

  /** The terms of the clause's own label; none for bullets and paragraphs. */
  public static Set<String> ownOf(Path path) {
    Set<String> terms = new LinkedHashSet<>();
    List<PathStep> labelled = labelled(path);
    if (hasOwn(path)) {
      addEndingAt(labelled, labelled.size() - 1, terms);
    }
    return terms;
  }

  /** Whether a clause has a label of its own, by which it is cited. */
  public static boolean hasOwn(Path path) {
    return !path.steps().isEmpty() && path.steps().getLast().level().labelled();
  }

  private static void addEndingAt(List<PathStep> steps, int last, Set<String> terms) {
    terms.add(step(steps.get(last).level(), steps.get(last).label()));
    List<String> labels = new ArrayList<>(List.of(steps.get(last).label()));
    for (int first = last - 1; first >= 0; first--) {
      labels.addFirst(steps.get(first).label());
      terms.add(chain(labels));
    }
  }

  /** The steps that the terms of a place are made of. */
  static List<PathStep> labelled(Path path) {
    List<PathStep> labelled = new ArrayList<>();
    for (PathStep step : path.steps()) {
      if (step.level().labelled() && labelled.size() < DEEPEST) {
        labelled.add(step);
      }
    }
    return labelled;
  }
}
