package org.songluat.align.sides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.text.Language;

/**
 * The two sides of one alignment as segments.
 *
 * @param anchorRarity of each anchor the share of segments that have it
 */
public record Sides(
    Side vi,
    Side en,
    LengthModel lengths,
    double[] anchorRarity,
    List<String> viVocabulary,
    List<String> enVocabulary) {

  public static Sides of(List<Clause> vi, List<Clause> en) {
    List<List<String>> viAnchors = anchors(vi, Language.VI);
    List<List<String>> enAnchors = anchors(en, Language.EN);
    Set<String> common = new HashSet<>();
    viAnchors.forEach(common::addAll);
    Set<String> english = new HashSet<>();
    enAnchors.forEach(english::addAll);
    common.retainAll(english);
    WordIds viWords = new WordIds(Language.VI);
    WordIds enWords = new WordIds(Language.EN);
    Interner anchors = new Interner();
    List<Segment> left = new Reader(viWords, anchors, common).read(vi, viAnchors);
    List<Segment> right = new Reader(enWords, anchors, common).read(en, enAnchors);
    double[] rarity = rarity(anchors.size(), left, right);
    return new Sides(
        new Side(left),
        new Side(right),
        LengthModel.of(left, right),
        rarity,
        viWords.vocabulary(),
        enWords.vocabulary());
  }

  public int viWords() {
    return viVocabulary.size();
  }

  public int enWords() {
    return enVocabulary.size();
  }

  /** The same words, anchors and lengths over a part of the segments. */
  public Sides part(int viStart, int viEnd, int enStart, int enEnd) {
    return new Sides(
        new Side(vi.segments().subList(viStart, viEnd)),
        new Side(en.segments().subList(enStart, enEnd)),
        lengths,
        anchorRarity,
        viVocabulary,
        enVocabulary);
  }

  /** What examples in these sides' words teach, beside what is known. */
  public WordModel learn(List<WordModel.Example> examples, Lexicon.Known known) {
    return WordModel.learn(examples, known, vi.wordShares(viWords()), en.wordShares(enWords()));
  }

  /** Whether labels stand on both sides. */
  public boolean labelled() {
    return vi.labelled() && en.labelled();
  }

  private static List<List<String>> anchors(List<Clause> clauses, Language language) {
    List<List<String>> anchors = new ArrayList<>(clauses.size());
    for (Clause clause : clauses) {
      anchors.add(Anchors.of(clause.text(), language));
    }
    return anchors;
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

  private record Reader(WordIds words, Interner anchors, Set<String> common) {
    List<Segment> read(List<Clause> clauses, List<List<String>> alike) {
      List<Segment> segments = new ArrayList<>(clauses.size());
      for (int k = 0; k < clauses.size(); k++) {
        segments.add(segment(clauses.get(k), alike.get(k)));
      }
      return segments;
    }

    private Segment segment(Clause clause, List<String> alike) {
      return new Segment(
          length(clause.text()),
          words.of(clause.text()),
          anchors(alike),
          Labels.own(clause),
          Labels.place(clause),
          clause.level().heads(),
          clause.level() == Level.BULLET);
    }

    private int[] anchors(List<String> alike) {
      int[] ids = new int[alike.size()];
      int count = 0;
      for (String anchor : alike) {
        if (common.contains(anchor)) {
          ids[count++] = anchors.id(anchor);
        }
      }
      Arrays.sort(ids, 0, count);
      return Arrays.copyOf(ids, count);
    }

    private static int length(String text) {
      int length = 0;
      for (int i = 0; i < text.length(); i++) {
        length += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
      }
      return length;
    }
  }
}
