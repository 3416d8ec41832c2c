package org.songluat.align.words;

import java.util.Arrays;
import java.util.List;

/**
 * What is known of which words translate which, from the glossary and from aligned texts. Words are
 * as the aligner counts them: Vietnamese syllables and pairs of syllables, English stems.
 */
@FunctionalInterface
public interface Lexicon {
  /** Knows nothing. */
  Lexicon EMPTY = (vi, en) -> Known.NOTHING;

  /** What it knows of these words. */
  Known among(List<String> vi, List<String> en);

  /**
   * Pairs of words with the chances that one renders the other.
   *
   * @param vi of each pair the Vietnamese word, by its place among those asked for
   * @param en of each pair the English word, by its place among those asked for
   * @param enGivenVi how likely the English word is where the Vietnamese one stands, in 0..1
   * @param viGivenEn the other way round
   */
  record Known(int[] vi, int[] en, float[] enGivenVi, float[] viGivenEn) {
    public static final Known NOTHING = new Builder().build();

    public int size() {
      return vi.length;
    }

    /** Collects pairs. */
    public static final class Builder {
      private int[] vi = new int[256];
      private int[] en = new int[256];
      private float[] enGivenVi = new float[256];
      private float[] viGivenEn = new float[256];
      private int size;

      public void add(int viWord, int enWord, float enChance, float viChance) {
        if (size == vi.length) {
          grow();
        }
        vi[size] = viWord;
        en[size] = enWord;
        enGivenVi[size] = enChance;
        viGivenEn[size++] = viChance;
      }

      private void grow() {
        vi = Arrays.copyOf(vi, 2 * size);
        en = Arrays.copyOf(en, 2 * size);
        enGivenVi = Arrays.copyOf(enGivenVi, 2 * size);
        viGivenEn = Arrays.copyOf(viGivenEn, 2 * size);
      }

      public Known build() {
        return new Known(
            Arrays.copyOf(vi, size),
            Arrays.copyOf(en, size),
            Arrays.copyOf(enGivenVi, size),
            Arrays.copyOf(viGivenEn, size));
      }
    }
  }
}
