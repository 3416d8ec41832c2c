package org.songluat.law.relation;

import java.util.Locale;
import java.util.regex.Pattern;

/** A title printed in capitals, written as a sentence so that names in it can be told. */
final class Headline {
  private static final Pattern KIND =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:bộ luật|luật|pháp lệnh|hiến pháp|nghị định|law|code|ordinance"
              + "|constitution|decree)(?!\\p{L})");
  private static final Pattern NUMBER = Pattern.compile("\\d+/\\S+|\\d+-\\p{L}\\S*");

  private Headline() {}

  static String inSentenceCase(String title) {
    if (!title.equals(title.toUpperCase(Locale.ROOT))) {
      return title;
    }
    String lower = title.toLowerCase(Locale.ROOT);
    String named =
        KIND.matcher(lower)
            .replaceAll(
                m -> m.group().substring(0, 1).toUpperCase(Locale.ROOT) + m.group().substring(1));
    return NUMBER.matcher(named).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
  }
}
