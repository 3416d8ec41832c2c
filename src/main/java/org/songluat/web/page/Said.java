package org.songluat.web.page;

import org.jspecify.annotations.Nullable;
import org.songluat.law.Titles;
import org.songluat.text.Language;

/** A text and the language it is in, as its {@code lang} attribute says it. */
public record Said(String lang, String text) {
  public static Said in(Language language, String text) {
    return new Said(language.code(), text);
  }

  /** The title in that language, else in the other, else null. */
  public static @Nullable Said title(Titles titles, Language preferred) {
    String own = titles.in(preferred);
    if (own != null) {
      return in(preferred, own);
    }
    String other = titles.in(preferred.other());
    return other == null ? null : in(preferred.other(), other);
  }

  /** Cut after a word where it is longer. */
  public Said shortened(int longest) {
    if (text.length() <= longest) {
      return this;
    }
    int space = text.lastIndexOf(' ', longest);
    return new Said(lang, text.substring(0, space > 0 ? space : longest) + "…");
  }
}
