package org.songluat.check.lexis;

/**
 * How closely the English of a bead follows its Vietnamese. Where much of it is said in other
 * words, one word that is not found says little.
 *
 * @param terms how many terms stand in the Vietnamese, none within another
 * @param rendered how many of them have words in the English
 * @param words how many English words carry meaning
 * @param strangers how many of those come from no term
 */
record Fidelity(int terms, int rendered, int words, int strangers) {
  private static final int FEWEST_WORDS = 8;
  private static final int MANY_WORDS = 20;
  private static final double MOST_RENDERED = 0.8;
  private static final double NEARLY_ALL = 0.9;
  private static final double FEW_STRANGERS = 0.12;

  static Fidelity of(Reading reading) {
    int terms = 0;
    int rendered = 0;
    int end = 0;
    for (Hit hit : reading.hits()) {
      if (hit.length() > 1 && hit.start() >= end) {
        end = hit.end();
        terms++;
        rendered += reading.bare(hit) ? 0 : 1;
      }
    }
    int words = 0;
    int strangers = 0;
    for (int k = 0; k < reading.en().size(); k++) {
      if (!SideWords.function(reading.en().words().get(k).text())) {
        words++;
        strangers += reading.explained()[k] ? 0 : 1;
      }
    }
    return new Fidelity(terms, rendered, words, strangers);
  }

  /** Whether the bead is rendered word by word for the most part. */
  boolean close() {
    return words >= FEWEST_WORDS
        && rendered >= MOST_RENDERED * terms
        && strangers <= FEW_STRANGERS * words;
  }

  /** Whether next to nothing else is left over on either side. */
  boolean strict() {
    return close() && words >= MANY_WORDS && rendered >= NEARLY_ALL * terms && strangers <= 1;
  }
}
