package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds sentences, and parts between semicolons, of which next to nothing is on the other side. */
final class Chunks {
  private static final int FEWEST_VI = 4;
  private static final int FEWEST_EN = 8;
  private static final double LEAST = 0.21;
  private static final double SOME = 0.5;
  private static final double MORE = 0.67;
  private static final double SHORT = 0.75;
  private static final double SHORTEST = 0.6;

  /** What leads to a list, and what names units by their rank. */
  private static final Set<String> FORMULAS =
      Set.of(
          "sau đây", "như sau", "thuộc tỉnh", "trung ương", "thuộc thành", "thành phố", "là cấp");

  private Chunks() {}

  /** A stretch of a side. */
  record Chunk(boolean vi, Word first, Word last) {}

  static List<Chunk> of(Reading reading, double length) {
    List<Chunk> lost = new ArrayList<>();
    if (reading.foreign()) {
      return lost;
    }
    int vi = count(reading.vi());
    int en = count(reading.en());
    if (vi > en) {
      vietnamese(reading, least(length), lost);
    } else if (en > vi) {
      english(reading, least(1 / length), lost);
    }
    if (lost.isEmpty()) {
      Stretch.of(reading, length).ifPresent(lost::add);
    }
    lost.removeIf(chunk -> chunk.vi() && formula(reading, chunk));
    return lost;
  }

  /** "…phải đáp ứng các điều kiện sau đây:" is "shall:". */
  private static boolean formula(Reading reading, Chunk chunk) {
    int last = reading.vi().words().indexOf(chunk.last());
    List<String> texts = reading.vi().texts();
    String end = String.join(" ", texts.subList(Math.max(0, last - 1), last + 1));
    String more = last + 2 < texts.size() ? texts.get(last + 1) + " " + texts.get(last + 2) : "";
    return FORMULAS.contains(end) || FORMULAS.contains(more);
  }

  /**
   * The share of a part that must be rendered: more where the other side is shorter than usual.
   *
   * @param length of the other side, 1 where it is as usual
   */
  private static double least(double length) {
    return length < SHORTEST ? MORE : length < SHORT ? SOME : LEAST;
  }

  private static int count(SideWords side) {
    return (int) side.words().stream().mapToInt(Word::sentence).distinct().count();
  }

  private static void vietnamese(Reading reading, double least, List<Chunk> lost) {
    List<Word> words = reading.vi().words();
    int start = 0;
    for (int k = 1; k <= words.size(); k++) {
      if (k == words.size() || words.get(k).sentence() != words.get(start).sentence()) {
        int all = 0;
        int there = 0;
        int end = start;
        for (Hit hit : reading.hits()) {
          boolean counts = hit.length() > 1 && !hit.term().light() && hit.start() >= end;
          if (hit.start() >= start && hit.end() <= k && counts) {
            end = hit.end();
            all++;
            there += hit.place() >= 0 ? 1 : 0;
          }
        }
        if (all >= FEWEST_VI && there < least * all) {
          lost.add(new Chunk(true, words.get(start), words.get(k - 1)));
        }
        start = k;
      }
    }
  }

  private static void english(Reading reading, double least, List<Chunk> lost) {
    List<Word> words = reading.en().words();
    int start = 0;
    for (int k = 1; k <= words.size(); k++) {
      if (k == words.size() || words.get(k).sentence() != words.get(start).sentence()) {
        int all = 0;
        int there = 0;
        for (int w = start; w < k; w++) {
          boolean function = SideWords.function(words.get(w).text());
          all += function ? 0 : 1;
          there += !function && reading.explained()[w] ? 1 : 0;
        }
        if (all >= FEWEST_EN && there < least * all) {
          lost.add(new Chunk(false, words.get(start), words.get(k - 1)));
        }
        start = k;
      }
    }
  }
}
