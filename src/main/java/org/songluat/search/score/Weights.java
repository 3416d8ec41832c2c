package org.songluat.search.score;

/**
 * How much each kind of match counts against an accented Vietnamese word or a word of English found
 * as typed, which count 1. Tuned over whole development sets, never for a query; the figures each
 * gained stand in docs/query-language.md.
 *
 * @param folded a syllable typed with accents, found with others or none
 * @param bare a syllable typed without accents, found without them in the text as well
 * @param unaccented a syllable typed without accents, found with any
 * @param stemmed an English word found in another form
 * @param exactPair two neighbours found as neighbours, with their accents
 * @param loosePair two neighbours found as neighbours, folded or stemmed
 * @param context a word found in the headings above or the work's title
 * @param doubtful a word looked for in the language the rest of the query is not in
 * @param joining how much of its weight a function word keeps, and a pair with one; in a small
 *     corpus some of them are rare by chance
 * @param value a number or date found by value
 * @param inEnglish a Vietnamese query found in English words, which are fewer than syllables
 * @param inVietnamese an English query found in Vietnamese words
 * @param renderedPair neighbours of a rendering found as neighbours
 * @param renderedContext a word of a rendering found in the headings above or the title
 * @param certainty how much the chance of a rendering counts: 0 not at all, 1 in proportion
 * @param writtenOut a query found with its abbreviations written out
 * @param tie how much the lesser matches of a word add to its best one
 */
public record Weights(
    float folded,
    float bare,
    float unaccented,
    float stemmed,
    float exactPair,
    float loosePair,
    float context,
    float doubtful,
    float joining,
    float value,
    float inEnglish,
    float inVietnamese,
    float renderedPair,
    float renderedContext,
    float certainty,
    float writtenOut,
    float tie) {
  public static final Weights TUNED =
      new Weights(
          0.4f, 0.3f, 1f, 0.9f, 0.5f, 0.4f, 0.2f, 0.2f, 0.2f, 4f, 2.4f, 0.8f, 1f, 0.4f, 0.5f, 1f,
          0.25f);

  /** Counts words of the clause itself, with the accents that were typed. */
  public Weights asTyped() {
    return own(stemmed, exactPair, loosePair);
  }

  /** Counts words only as typed. */
  Weights exactOnly() {
    return own(0, 0, 0);
  }

  /** Counts no syllable with other accents, nothing in headings and nothing in other words. */
  private Weights own(float stemmed, float exactPair, float loosePair) {
    return new Weights(
        0,
        bare,
        unaccented,
        stemmed,
        exactPair,
        loosePair,
        0,
        doubtful,
        joining,
        value,
        0,
        0,
        0,
        0,
        0,
        0,
        tie);
  }
}
