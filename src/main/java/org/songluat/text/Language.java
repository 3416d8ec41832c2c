package org.songluat.text;

import java.util.Locale;

/** The two languages of SongLuat. */
public enum Language {
  VI,
  EN;

  /** The ISO 639-1 code, as all outer faces print it: {@code vi} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Language other() {
    return this == VI ? EN : VI;
  }

  /** The language of a code in any case; throws {@link IllegalArgumentException} for others. */
  public static Language of(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "vi" -> VI;
      case "en" -> EN;
      default ->
          throw new IllegalArgumentException("A language must be vi or en, got '" + code + "'");
    };
  }
}
