package org.songluat.pipeline.pairs;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * The name of a file, taken apart: {@code law-vi.docx} is {@code law} in Vietnamese.
 *
 * @param whole without the suffix of its format
 * @param stem without the mark of a language too
 * @param language what the mark says, null where there is none
 */
record FileName(String whole, String stem, @Nullable Language language) {
  /** Called by nothing but its language. */
  private static final String NAMELESS = "vi-en";

  private static final Pattern PACKED = Pattern.compile("\\.gz$", Pattern.CASE_INSENSITIVE);

  /** {@code .docx}, but not the end of {@code train.vi} nor of {@code 12.2023}. */
  private static final Pattern SUFFIX =
      Pattern.compile("\\.(?!(?:vi|en)$)(?=\\d*[a-z])[a-z0-9]{1,5}$", Pattern.CASE_INSENSITIVE);

  /** {@code law.vi}, {@code law-EN}, {@code law_vi}, or {@code vi} alone. */
  private static final Pattern MARK =
      Pattern.compile("(?:(.*)[._-]\\s*)?(vi|en)", Pattern.CASE_INSENSITIVE);

  /** A name in NFC, whatever the system that wrote it. */
  static FileName of(String file) {
    String unpacked = PACKED.matcher(Vietnamese.nfc(file)).replaceFirst("");
    String whole = SUFFIX.matcher(unpacked).replaceFirst("");
    Matcher marked = MARK.matcher(whole);
    if (!marked.matches()) {
      return new FileName(whole, whole, null);
    }
    String stem = marked.group(1) == null ? "" : marked.group(1).strip();
    Language language = Language.of(marked.group(2).toLowerCase(Locale.ROOT));
    return new FileName(whole, stem.isEmpty() ? NAMELESS : stem, language);
  }
}
