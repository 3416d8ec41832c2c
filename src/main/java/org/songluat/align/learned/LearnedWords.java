package org.songluat.align.learned;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Lessons;
import org.songluat.align.words.Lexicon;
import org.songluat.text.Language;

/** What all lessons say of single words. */
public final class LearnedWords implements Lexicon {
  public static final LearnedWords EMPTY = new LearnedWords(LearnedTable.EMPTY);

  /** Weighs against words that were seen once or twice. */
  private static final float DOUBT = 2;

  private final LearnedTable table;

  private LearnedWords(LearnedTable table) {
    this.table = table;
  }

  /** Adds lessons up. */
  public static LearnedWords of(Lessons lessons) throws java.io.IOException {
    return new LearnedWords(Sum.of(lessons, Lesson::words, Keep.WORDS));
  }

  /** What {@link #toBytes} gave. */
  public static LearnedWords of(byte[] bytes, int offset, int length) {
    return new LearnedWords(LearnedTable.read(ByteBuffer.wrap(bytes, offset, length)));
  }

  public byte[] toBytes() {
    return table.toBytes();
  }

  /** How many pairs of words it knows. */
  public int size() {
    return table.size();
  }

  @Override
  public Known among(List<String> viAsked, List<String> enAsked) {
    int[] asked = new int[table.words(Language.EN)];
    Arrays.fill(asked, -1);
    for (int e = 0; e < enAsked.size(); e++) {
      int number = table.number(enAsked.get(e), Language.EN);
      if (number >= 0) {
        asked[number] = e;
      }
    }
    Known.Builder known = new Known.Builder();
    for (int v = 0; v < viAsked.size(); v++) {
      int number = table.number(viAsked.get(v), Language.VI);
      for (int pair : number < 0 ? new int[0] : table.pairs(number, Language.VI)) {
        int e = asked[table.of(pair, Language.EN)];
        if (e >= 0) {
          known.add(v, e, chance(pair, Language.VI), chance(pair, Language.EN));
        }
      }
    }
    return known.build();
  }

  private float chance(int pair, Language given) {
    return table.count(pair) / (table.total(pair, given) + DOUBT);
  }
}
