package org.songluat.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/**
 * The two sides of one alignment as segments.
 *
 * @param anchorRarity of each anchor the share of segments that have it
 */
record Sides(
    Side vi,
    Side en,
    LengthModel lengths,
    double[] anchorRarity,
    List<String> viVocabulary,
    List<String> enVocabulary) {

  /** What the least sure bead of a way teaches beside a sure one. */
  private static final double TEACHING = 0.1;

  /** Bounds the memory that learning takes: a pair of words takes some 16 bytes. */
  private static final long MOST_PAIRS = 8_000_000;

  /** A sure pair of the lexicon teaches as much as this many beads. */
  private static final double LEXICON_WEIGHT = 5;

  static Sides of(List<Clause> vi, List<Clause> en) {
    Set<String> common = new HashSet<>(anchors(vi, Language.VI));
    common.retainAll(anchors(en, Language.EN));
    Interner viWords = new Interner();
    Interner enWords = new Interner();
    Interner anchors = new Interner();
    List<Segment> left = new Reader(Language.VI, viWords, anchors, common).read(vi);
    List<Segment> right = new Reader(Language.EN, enWords, anchors, common).read(en);
    double[] rarity = rarity(anchors.size(), left, right);
    return new Sides(
        new Side(left),
        new Side(right),
        LengthModel.of(left, right),
        rarity,
        viWords.strings(),
        enWords.strings());
  }

  int viWords() {
    return viVocabulary.size();
  }

  int enWords() {
    return enVocabulary.size();
  }

  /** The same words, anchors and lengths over a part of the segments. */
  Sides part(int viStart, int viEnd, int enStart, int enEnd) {
    return new Sides(
        new Side(vi.segments().subList(viStart, viEnd)),
        new Side(en.segments().subList(enStart, enEnd)),
        lengths,
        anchorRarity,
        viVocabulary,
        enVocabulary);
  }

  /** What a lexicon knows of these words, as if each pair were a small bead. */
  List<WordModel.Example> known(Lexicon lexicon) {
    List<WordModel.Example> known = new ArrayList<>();
    for (int v = 0; lexicon != Lexicon.EMPTY && v < viWords(); v++) {
      for (int e = 0; e < enWords(); e++) {
        double chance = lexicon.probability(viVocabulary.get(v), enVocabulary.get(e));
        if (chance > 0) {
          known.add(new WordModel.Example(new int[] {v}, new int[] {e}, LEXICON_WEIGHT * chance));
        }
      }
    }
    return known;
  }

  /** What the beads of a way teach, beside what is known; of very many, a part. */
  List<WordModel.Example> examples(List<Lattice.Step> path, List<WordModel.Example> known) {
    List<WordModel.Example> examples = new ArrayList<>();
    long pairs = 0;
    for (Lattice.Step step : path) {
      if (step.paired()) {
        int[] source = vi.words(step.viStart(), step.viEnd());
        int[] target = en.words(step.enStart(), step.enEnd());
        pairs += (long) source.length * target.length;
        double weight = TEACHING + (1 - TEACHING) * step.posterior();
        examples.add(new WordModel.Example(source, target, weight));
      }
    }
    int every = 1 + (int) (pairs / MOST_PAIRS);
    List<WordModel.Example> taught = new ArrayList<>(known);
    for (int k = 0; k < examples.size(); k += every) {
      taught.add(examples.get(k));
    }
    return taught;
  }

  /** Whether labels stand on both sides. */
  boolean labelled() {
    return vi.labelled() && en.labelled();
  }

  private static Set<String> anchors(List<Clause> clauses, Language language) {
    Set<String> all = new HashSet<>();
    for (Clause clause : clauses) {
      all.addAll(Anchors.of(clause.text(), language));
    }
    return all;
  }

  private static double[] rarity(int anchors, List<Segment> vi, List<Segment> en) {
    double[] rarity = new double[anchors];
    List<Segment> all = new ArrayList<>(vi);
    all.addAll(en);
    for (Segment segment : all) {
      for (int anchor : segment.anchors()) {
        rarity[anchor]++;
      }
    }
    for (int a = 0; a < anchors; a++) {
      rarity[a] = Math.min(0.5, (rarity[a] + 1) / (all.size() + 4));
    }
    return rarity;
  }

  private record Reader(Language language, Interner words, Interner anchors, Set<String> common) {
    List<Segment> read(List<Clause> clauses) {
      return clauses.stream().map(this::segment).toList();
    }

    private Segment segment(Clause clause) {
      String text = clause.text();
      int length = (int) text.chars().filter(Character::isLetterOrDigit).count();
      int[] ids = Words.of(text, language).stream().mapToInt(words::id).toArray();
      int[] alike =
          Anchors.of(text, language).stream()
              .filter(common::contains)
              .mapToInt(anchors::id)
              .sorted()
              .toArray();
      return new Segment(
          length, ids, alike, Labels.own(clause), Labels.place(clause), clause.level().heads());
    }
  }

  /** Gives every distinct string of one alignment a small number. */
  private static final class Interner {
    private final Map<String, Integer> ids = new HashMap<>();

    int id(String string) {
      int next = ids.size();
      Integer known = ids.putIfAbsent(string, next);
      return known == null ? next : known;
    }

    /** The strings by their numbers. */
    List<String> strings() {
      String[] strings = new String[ids.size()];
      ids.forEach((string, id) -> strings[id] = string);
      return List.of(strings);
    }

    int size() {
      return ids.size();
    }
  }
}
