package org.songluat.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.songluat.index.BeadRecord;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** Knows a clause again by its work, its language and its text, wherever in the work it stands. */
final class ContentKey {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private ContentKey() {}

  /** One for each clause of the bead. */
  static List<Long> of(BeadRecord bead) {
    List<Long> keys = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Clause clause : bead.side(language)) {
        String text = BLANKS.matcher(clause.text()).replaceAll(" ").strip();
        keys.add(hash(bead.work().id() + "\n" + language.code() + "\n" + text));
      }
    }
    return keys;
  }

  private static long hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
