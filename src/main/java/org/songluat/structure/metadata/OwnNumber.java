package org.songluat.structure.metadata;

import java.util.Optional;
import java.util.regex.Pattern;
import org.songluat.law.DocumentNumber;
import org.songluat.text.Folded;

/**
 * The number that older titles name themselves by, "Nghị định của Chính phủ số 07/1999/NĐ-CP ngày …
 * về …", told from those of others in "Hướng dẫn thi hành Nghị định số …".
 */
final class OwnNumber {
  private static final Pattern SIGN = Pattern.compile(".*\\b(?:so|no|number)[.: ]*");

  /** Whatever follows such words belongs to another instrument. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\b(?:huong dan|[qu]u[iy] dinh|sua doi|bo sung|ban hanh|ve|v/v|thi hanh|thuc hien|phe"
              + " duyet|bai bo|thay"
              + " the|on|amend\\w*|guid\\w*|regulat\\w*|detail\\w*|implement\\w*)\\b");

  private static final int LONGEST = 160;

  private OwnNumber() {}

  static Optional<DocumentNumber.Found> in(String title) {
    return DocumentNumber.find(title).stream()
        .findFirst()
        .filter(f -> own(Folded.of(title.substring(0, f.span().start()))));
  }

  private static boolean own(String before) {
    int skipped = before.startsWith("quy dinh") ? "quy dinh".length() : 0;
    return before.length() <= LONGEST
        && SIGN.matcher(before).matches()
        && !ABOUT.matcher(before.substring(skipped)).find();
  }
}
