package org.songluat.law.relation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.text.Span;

/**
 * What the words around a citation do with what is cited. They are looked for in its own sentence,
 * and only so far as no other verb comes between.
 */
final class Wording {
  private static final int BEFORE = 300;
  private static final int BEHIND = 200;

  /** An instrument named with its amendments is cited, not amended. */
  private static final Pattern AS_AMENDED =
      Pattern.compile(
          "(?:đã (?:được )?(?:sửa đổi|bổ sung)|được (?:sửa đổi|bổ sung)|amended (?:by|under|and)"
              + "|as amended|supplemented (?:by|under))[^.;]*$");

  private static final Pattern REPEALS =
      Pattern.compile("(?:bãi bỏ|hủy bỏ|huỷ bỏ|\\b(?:repeals?|annuls?|abrogates?)\\b)[^.;]*$");

  private static final Pattern REPLACES =
      Pattern.compile("(?:thay thế|\\b(?:replaces?|supersedes?)\\b)[^.;]*$");

  private static final Pattern AMENDS =
      Pattern.compile("(?:sửa đổi|bổ sung|\\b(?:amend|supplement)\\w*)[^.;]*$");

  private static final Pattern ENDS =
      Pattern.compile(
          "^[^.;]{0,160}?(?:hết hiệu lực|bị bãi bỏ|được bãi bỏ|ceases? to (?:be|have|take)|"
              + "(?:is|are|shall be) (?:hereby )?(?:repealed|annulled|abrogated)|shall (?:expire|"
              + "be null)|(?:becomes?|is|are) (?:invalid|ineffective))");

  private final String before;
  private final String behind;

  Wording(String text, Span citation) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean same = lower.length() == text.length();
    String all = same ? lower : text;
    this.before = all.substring(Math.max(0, citation.start() - BEFORE), citation.start());
    this.behind = all.substring(citation.end(), Math.min(all.length(), citation.end() + BEHIND));
  }

  /**
   * What is done with the cited work.
   *
   * @param amending whether the citing work, or the article, says that it amends others
   */
  Kind kind(boolean amending) {
    if (ENDS.matcher(behind).find()) {
      return Kind.REPEALS;
    }
    if (AS_AMENDED.matcher(before).find()) {
      return Kind.CITES;
    }
    if (REPEALS.matcher(before).find()) {
      return Kind.REPEALS;
    }
    if (REPLACES.matcher(before).find() && !before.contains("cụm từ")) {
      return Kind.REPLACES;
    }
    return amending && AMENDS.matcher(before).find() ? Kind.AMENDS : Kind.CITES;
  }
}
