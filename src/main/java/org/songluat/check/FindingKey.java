package org.songluat.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.songluat.text.Vietnamese;

/**
 * Knows a finding again after the files were read anew: by its rule, its words and the clauses they
 * stand in, wherever these stand. Where a clause is changed, it is another finding.
 */
final class FindingKey {
  private static final int DIGITS = 16;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private FindingKey() {}

  /** 16 hexadecimal digits. */
  static String of(RuleId rule, Quotes quotes, List<String> clauses) {
    StringBuilder content = new StringBuilder(rule.code());
    content.append('\n').append(quotes.vi().words()).append('\n').append(quotes.en().words());
    clauses.forEach(text -> content.append('\n').append(text));
    String normal = BLANKS.matcher(Vietnamese.nfc(content.toString())).replaceAll(" ");
    return hash(normal);
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
}
