package org.songluat.law;

import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;

/** A work's title in each language, where one is known. */
public record Titles(@Nullable String vi, @Nullable String en) {
  public static final Titles NONE = new Titles(null, null);

  public @Nullable String in(Language language) {
    return language == Language.VI ? vi : en;
  }

  /** The title in that language, else in the other, else null. */
  public @Nullable String best(Language language) {
    String own = in(language);
    return own != null ? own : in(language.other());
  }
}
