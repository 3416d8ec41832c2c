package org.songluat.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that is part legacy and part Unicode: words that were corrected later, or set in
 * another font. Each word is decided by itself, doubtful ones by the words beside them.
 */
final class MixedText {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private MixedText() {}

  static String toUnicode(String text, List<LegacyEncoding> present) {
    List<Reading> readings = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      readings.add(Reading.ofWord(words.group()));
    }
    List<Optional<LegacyEncoding>> encodings = LegacyText.settle(readings, present);
    StringBuilder unicode = new StringBuilder();
    int word = 0;
    words.reset();
    while (words.find()) {
      String printed = words.group();
      String decoded = encodings.get(word).map(e -> e.decode(printed)).orElse(printed);
      words.appendReplacement(unicode, Matcher.quoteReplacement(decoded));
      word++;
    }
    return words.appendTail(unicode).toString();
  }
}
