package org.songluat.law.cite.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.CitationText;

/** The year beside a name: "Luật Đất đai 2024", "năm 2013", "of 2013", "the 2013 Land Law". */
final class StatedYear {
  private static final int FIRST = 1945;
  private static final int LAST = 2099;

  /** What follows a name and is none of its words. */
  private static final List<List<String>> COUNTRY =
      List.of(
          List.of("nước", "cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam"),
          List.of("nước", "cộng", "hoà", "xã", "hội", "chủ", "nghĩa", "việt", "nam"),
          List.of("of", "the", "socialist", "republic", "of", "vietnam"),
          List.of("of", "socialist", "republic", "of", "vietnam"),
          List.of("of", "the", "socialist", "republic", "of", "viet", "nam"),
          List.of("of", "vietnam"),
          List.of("of", "viet", "nam"));

  private final CitationText text;

  /** A year, null where there is none, and where it ends. */
  record Reading(@Nullable Integer year, int end) {}

  StatedYear(CitationText text) {
    this.text = text;
  }

  /** The year that stands here, nothing joined to it, or null. */
  @Nullable Integer at(int start) {
    int end = text.digits(start);
    char next = text.at(end);
    boolean joined =
        Character.isLetter(next)
            || (next == '/' || next == '-' || next == '–') && Character.isDigit(text.at(end + 1));
    if (end - start != 4 || joined) {
      return null;
    }
    int year = Integer.parseInt(text.cut(start, end));
    return year >= FIRST && year <= LAST ? year : null;
  }

  /** The year before a name, or -1. */
  int before(int start) {
    int end = text.blanksBefore(start);
    int year = end - 4;
    boolean whole = end < start && year >= 0 && !Character.isLetterOrDigit(text.at(year - 1));
    return whole && at(year) != null ? year : -1;
  }

  /** Behind "of the Socialist Republic of Vietnam", or the place itself. */
  int behindCountry(int from) {
    int start = text.blanks(from);
    for (List<String> words : COUNTRY) {
      int end = start == from ? -1 : text.words(start, words);
      if (end >= 0) {
        return end;
      }
    }
    return from;
  }

  /** The year behind a name: "(sửa đổi) năm 2013" as well. */
  Reading after(int from) {
    int i = behindAmended(from);
    int next = text.blanks(i);
    if (next == i) {
      return new Reading(null, from);
    }
    boolean open = text.at(next) == '(';
    next = open ? next + 1 : next;
    String word = text.word(next);
    boolean lead = word.equals("năm") || word.equals("of") || word.equals("in");
    int start = lead ? text.blanks(next + word.length()) : next;
    Integer year = at(start);
    boolean closed = !open || text.at(start + 4) == ')';
    boolean month = year == null || !closed;
    return month ? new Reading(null, from) : new Reading(year, start + (open ? 5 : 4));
  }

  private int behindAmended(int from) {
    int i = text.blanks(from);
    boolean open = text.at(i) == '(';
    int end = text.words(open ? i + 1 : i, List.of("sửa", "đổi"));
    if (end < 0 || i == from) {
      return from;
    }
    return open && text.at(end) == ')' ? end + 1 : open ? from : end;
  }
}
