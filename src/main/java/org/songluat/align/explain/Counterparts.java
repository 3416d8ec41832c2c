package org.songluat.align.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.align.Bead;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.Words;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/**
 * Which words of a bead's one side answer some of the other, by what a lexicon knows of them: for
 * marking the counterpart of a hit. Made for beads that are shown together, of whatever works: the
 * lexicon is asked once for the words of all.
 */
public final class Counterparts {
  /** Less likely pairs are chance. */
  private static final float LEAST = 0.002f;

  private final List<Bead> beads;

  /** Of each Vietnamese word its English renderings. */
  private final Map<Integer, List<Rendering>> renderings = new HashMap<>();

  private final Map<String, Integer> viWords = new HashMap<>();
  private final Map<String, Integer> enWords = new HashMap<>();

  private record Rendering(int word, float strength) {}

  private Counterparts(List<Bead> beads) {
    this.beads = List.copyOf(beads);
  }

  /** Of these beads, in their order. */
  public static Counterparts of(Lexicon lexicon, List<Bead> beads) {
    Counterparts made = new Counterparts(beads);
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Bead bead : beads) {
      number(bead.vi(), Language.VI, made.viWords, vi);
      number(bead.en(), Language.EN, made.enWords, en);
    }
    made.read(lexicon.among(vi, en));
    return made;
  }

  private static void number(
      List<Clause> clauses, Language language, Map<String, Integer> numbers, List<String> words) {
    for (Clause clause : clauses) {
      for (String word : Words.of(clause.text(), language)) {
        if (numbers.putIfAbsent(word, words.size()) == null) {
          words.add(word);
        }
      }
    }
  }

  private void read(Lexicon.Known known) {
    for (int k = 0; k < known.size(); k++) {
      float strength = known.enGivenVi()[k] * known.viGivenEn()[k];
      if (strength >= LEAST) {
        renderings
            .computeIfAbsent(known.vi()[k], vi -> new ArrayList<>())
            .add(new Rendering(known.en()[k], strength));
      }
    }
  }

  /** The words of a bead that answer each other, the bead by its place among those given. */
  public List<WordLink> links(int bead) {
    Bead one = beads.get(bead);
    List<Linking.Placed> vi =
        Linking.placed(one.vi(), ids(one.vi(), Language.VI, viWords), Language.VI);
    Map<Integer, List<Linking.Placed>> en = new HashMap<>();
    for (Linking.Placed word :
        Linking.placed(one.en(), ids(one.en(), Language.EN, enWords), Language.EN)) {
      en.computeIfAbsent(word.word(), number -> new ArrayList<>()).add(word);
    }
    Linking linking = new Linking();
    for (Linking.Placed left : vi) {
      for (Rendering rendering : renderings.getOrDefault(left.word(), List.of())) {
        for (Linking.Placed right : en.getOrDefault(rendering.word, List.of())) {
          linking.add(left, right, rendering.strength);
        }
      }
    }
    return linking.links();
  }

  private static List<int[]> ids(
      List<Clause> clauses, Language language, Map<String, Integer> numbers) {
    return clauses.stream()
        .map(clause -> Words.of(clause.text(), language).stream().mapToInt(numbers::get).toArray())
        .toList();
  }

  /**
   * What answers some words of a bead: words by the lexicon, values because they are worth the
   * same.
   *
   * @param bead its place among those given
   * @param side the language the words stand in
   * @param asked where they stand
   * @return where the answers stand on the other side, in reading order
   */
  public List<ClauseSpan> of(int bead, Language side, List<ClauseSpan> asked) {
    boolean vi = side == Language.VI;
    Set<ClauseSpan> found = new HashSet<>();
    for (WordLink link : asked.isEmpty() ? List.<WordLink>of() : links(bead)) {
      collect(asked, vi, link.viSpan(), link.enSpan(), found);
    }
    if (asked.stream().anyMatch(at -> hasDigit(beads.get(bead), side, at))) {
      for (ValueMatch.Shared value : ValueMatch.of(beads.get(bead)).shared()) {
        collect(asked, vi, value.vi(), value.en(), found);
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(ClauseSpan::clause)
                .thenComparingInt(at -> at.span().start())
                .thenComparingInt(at -> at.span().end()))
        .toList();
  }

  private static void collect(
      List<ClauseSpan> asked, boolean fromVi, ClauseSpan vi, ClauseSpan en, Set<ClauseSpan> found) {
    ClauseSpan from = fromVi ? vi : en;
    if (asked.stream().anyMatch(from::overlaps)) {
      found.add(fromVi ? en : vi);
    }
  }

  private static boolean hasDigit(Bead bead, Language side, ClauseSpan at) {
    List<Clause> clauses = side == Language.VI ? bead.vi() : bead.en();
    String words = at.span().of(clauses.get(at.clause()).text());
    return words.chars().anyMatch(Character::isDigit);
  }
}
