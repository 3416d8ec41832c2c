package org.songluat.align.lesson;

import java.util.List;
import org.songluat.align.words.Words;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * A pair of texts with its words in both forms: as the aligner counts them, and as people read
 * them.
 *
 * @param viWords syllables and pairs of syllables
 * @param enWords stems
 */
record Example(
    Tokens vi,
    Tokens en,
    List<String> viWords,
    List<Span> viSpans,
    List<String> enWords,
    List<Span> enSpans,
    int weight) {
  static Example of(TextPair pair) {
    return new Example(
        Tokens.of(pair.vi(), Language.VI),
        Tokens.of(pair.en(), Language.EN),
        Words.of(pair.vi(), Language.VI),
        Words.spans(pair.vi(), Language.VI),
        Words.of(pair.en(), Language.EN),
        Words.spans(pair.en(), Language.EN),
        pair.weight());
  }
}
