package org.songluat.align.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.law.Clause;
import org.songluat.text.Vietnamese;

/**
 * Knows a clause again after its file was read anew: by its text without the label it begins with,
 * so that one that was renumbered or moved is still the same; and by its place, which tells equal
 * texts apart.
 *
 * @param place the key of its path, {@code art_5__cl_2}; of the second clause with that path {@code
 *     art_5__cl_2~2}
 * @param hash of its text, 16 hexadecimal digits
 */
public record ClauseKey(String place, String hash) {
  private static final Pattern PRINTED = Pattern.compile("([^\\s#|]{1,600})#([0-9a-f]{16})");
  private static final int DIGITS = 16;

  /** A label stands at the beginning, behind a word for its level at most. */
  private static final int LAST_LABEL = 20;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\s(\\[]*");
  private static final Pattern PUNCTUATION = Pattern.compile("^[\\s.,:;)\\]/–—-]+");

  static ClauseKey of(String place, Clause clause) {
    return new ClauseKey(place, hash(normal(clause)));
  }

  /** Reads what {@link #toString()} prints. */
  static Optional<ClauseKey> parse(String printed) {
    Matcher matcher = PRINTED.matcher(printed);
    return matcher.matches()
        ? Optional.of(new ClauseKey(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** The text in NFC, white space as single spaces, the label left out. */
  private static String normal(Clause clause) {
    String text = BLANKS.matcher(Vietnamese.nfc(clause.text())).replaceAll(" ").strip();
    String bare = clause.level().labelled() ? unlabelled(text, clause.label()) : text;
    return bare.isEmpty() ? text : bare;
  }

  private static String unlabelled(String text, String label) {
    int at = text.indexOf(label);
    boolean leads =
        !label.isEmpty() && at >= 0 && at <= LAST_LABEL && isWord(text.substring(0, at));
    return leads
        ? PUNCTUATION.matcher(text.substring(at + label.length())).replaceFirst("").strip()
        : text;
  }

  private static boolean isWord(String before) {
    return WORD.matcher(before).matches();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return place + "#" + hash;
  }
}
