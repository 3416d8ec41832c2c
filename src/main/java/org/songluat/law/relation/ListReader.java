package org.songluat.law.relation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.law.cite.Citation;
import org.songluat.text.Span;

/**
 * Walks over the citations of a list and tells its members from what only describes them. A member
 * stands first, or behind a comma, a semicolon or "và"; what stands behind other words describes
 * the member before it: "Nghị định A hướng dẫn Luật B".
 */
final class ListReader {
  /** Words that join the members of a list, and no more. */
  private static final Set<String> JOINING =
      Set.of(
          "và",
          "hoặc",
          "các",
          "những",
          "của",
          "tại",
          "một",
          "số",
          "điều",
          "khoản",
          "điểm",
          "quy",
          "định",
          "cùng",
          "nội",
          "dung",
          "and",
          "or",
          "the",
          "of",
          "in",
          "certain",
          "some",
          "a",
          "articles",
          "provisions",
          "regulations",
          "clauses",
          "no",
          "nos",
          "laws",
          "luật",
          "từ");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern JOINED =
      Pattern.compile("(?s).*(?:[,;:]|(?<!\\p{L})(?:và|hoặc)|\\b(?:and|or))\\s*(?:các |the )?");

  /** "đã được sửa đổi theo", "amended by": what follows changed the member before it. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?:được|bị) (?:sửa đổi|bổ sung|thay thế)|(?:amended|supplemented|replaced)"
              + "(?: and \\w+)? (?:by|under|in|according to|pursuant to)"
              + "|of which (?:are|were) amended");

  /** Words before a work that is only named as a ground: "sửa đổi văn bản trái với Luật A". */
  private static final Pattern MENTIONED =
      Pattern.compile(
          "(?s).*(?:theo(?: quy định)?(?: của| tại)?|trái(?: với)?|phù hợp với|căn cứ(?: vào)?"
              + "|under|in accordance with|according to|pursuant to|contrary to|contraven\\w+"
              + "|in contravention of|consistent with)(?: the)?\\s*");

  private final String text;
  private int before;
  private boolean first = true;
  private boolean member = true;
  private boolean past;
  private boolean over;

  ListReader(String text, Span list) {
    this.text = text;
    this.before = list.start();
  }

  /** Whether the next citation is a member of the list. */
  boolean next(Citation citation) {
    String gap = text.substring(before, Math.max(before, citation.span().start()));
    before = Math.max(before, citation.span().end());
    int mark = Math.max(gap.lastIndexOf(';'), gap.lastIndexOf(':'));
    boolean apart = mark >= 0;
    over |= apart && !joining(gap.substring(mark + 1));
    if (PAST.matcher(gap).find()) {
      past = true;
      first = false;
      return false;
    }
    if (past && !apart) {
      past = !(citation.title() != null && citation.number() != null);
      return !past && !over && member;
    }
    past = false;
    boolean mentioned = MENTIONED.matcher(gap).matches();
    member = !mentioned && (first || apart || joins(gap));
    first = false;
    return member && !over;
  }

  private boolean joins(String gap) {
    return member && (joining(gap) || JOINED.matcher(gap).matches());
  }

  private static boolean joining(String gap) {
    Matcher words = WORD.matcher(gap);
    while (words.find()) {
      if (words.group().length() > 1 && !JOINING.contains(words.group())) {
        return false;
      }
    }
    return true;
  }
}
