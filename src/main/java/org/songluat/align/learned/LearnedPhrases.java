package org.songluat.align.learned;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.songluat.align.learned.Rendering.Source;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Lessons;
import org.songluat.align.lesson.Tokens;
import org.songluat.text.Language;

/** What all lessons say of phrases of up to six syllables or five words. */
public final class LearnedPhrases {
  public static final LearnedPhrases EMPTY = new LearnedPhrases(LearnedTable.EMPTY);

  private final LearnedTable table;

  /** A pair, with how often it was seen and how likely it is either way. */
  public record Pair(String vi, String en, int count, double enGivenVi, double viGivenEn) {}

  private LearnedPhrases(LearnedTable table) {
    this.table = table;
  }

  /** Adds lessons up. */
  public static LearnedPhrases of(Lessons lessons) throws IOException {
    return new LearnedPhrases(Sum.of(lessons, Lesson::phrases, Keep.PHRASES));
  }

  /** What {@link #toBytes} gave. */
  public static LearnedPhrases of(byte[] bytes, int offset, int length) {
    return new LearnedPhrases(LearnedTable.read(ByteBuffer.wrap(bytes, offset, length)));
  }

  public byte[] toBytes() {
    return table.toBytes();
  }

  /** How many pairs of phrases it knows. */
  public int size() {
    return table.size();
  }

  /** All pairs, in the order of the Vietnamese. */
  public List<Pair> pairs() {
    return IntStream.range(0, table.size()).mapToObj(this::pair).toList();
  }

  /** The pairs that a term of either language stands in, the most frequent first. */
  public List<Pair> pairsOf(String term) {
    List<Pair> pairs = new ArrayList<>();
    for (Language language : Language.values()) {
      int number = table.number(Tokens.key(term, language), language);
      for (int pair : number < 0 ? new int[0] : table.pairs(number, language)) {
        pairs.add(pair(pair));
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::count)
            .reversed()
            .thenComparing(Pair::vi)
            .thenComparing(Pair::en));
    return pairs;
  }

  private Pair pair(int pair) {
    return new Pair(
        table.word(table.of(pair, Language.VI), Language.VI),
        table.word(table.of(pair, Language.EN), Language.EN),
        table.count(pair),
        chance(pair, Language.VI),
        chance(pair, Language.EN));
  }

  /** The renderings of a phrase as {@link Tokens} has it, the likeliest first. */
  public List<Rendering> of(String phrase, Language from) {
    int number = table.number(phrase, from);
    if (number < 0) {
      return List.of();
    }
    List<Rendering> renderings = new ArrayList<>();
    for (int pair : table.pairs(number, from)) {
      String other = table.word(table.of(pair, from.other()), from.other());
      renderings.add(new Rendering(other, chance(pair, from), table.count(pair), Source.LEARNED));
    }
    renderings.sort(
        Comparator.comparingDouble(Rendering::probability)
            .reversed()
            .thenComparing(Rendering::phrase));
    return renderings;
  }

  boolean has(String phrase, Language language) {
    return table.number(phrase, language) >= 0;
  }

  private double chance(int pair, Language given) {
    return (double) table.count(pair) / table.total(pair, given);
  }
}
