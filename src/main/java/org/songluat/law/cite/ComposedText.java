package org.songluat.law.cite;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Span;

/**
 * A text in normalisation form C, in which the words of citations are compared, with the way back
 * to the text as it was given.
 *
 * @param places for each place of the text the one in the source; null where they are the same
 */
record ComposedText(String source, String text, int @Nullable [] places) {
  static ComposedText of(String source) {
    if (Normalizer.isNormalized(source, Normalizer.Form.NFC)) {
      return new ComposedText(source, source, null);
    }
    StringBuilder text = new StringBuilder(source.length());
    int[] places = new int[source.length() * 3 + 1];
    int start = 0;
    while (start < source.length()) {
      int end = start + 1;
      while (end < source.length() && !starter(source.charAt(end))) {
        end++;
      }
      String composed = Normalizer.normalize(source.substring(start, end), Normalizer.Form.NFC);
      for (int i = 0; i < composed.length(); i++) {
        places[text.length() + i] = Math.min(end, start + i);
      }
      text.append(composed);
      places[text.length()] = end;
      start = end;
    }
    return new ComposedText(source, text.toString(), places);
  }

  private static boolean starter(char c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && !Character.isLowSurrogate(c);
  }

  /** The same citations with spans and words of the source. */
  List<Citation> back(List<Citation> citations) {
    int[] map = places;
    if (map == null) {
      return citations;
    }
    return citations.stream().map(c -> moved(c, map)).toList();
  }

  private Citation moved(Citation c, int[] map) {
    Span span = new Span(map[c.span().start()], map[c.span().end()]);
    return new Citation(
        span,
        span.of(source),
        c.number(),
        c.work(),
        c.type(),
        c.title(),
        c.date(),
        c.year(),
        c.pin(),
        c.status());
  }
}
