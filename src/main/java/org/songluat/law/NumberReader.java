package org.songluat.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a document number at one place of a text: a figure, perhaps a year, then the
 * codes of type and bodies. Blanks and line breaks within are passed over, as in {@code TT- BYT}; a
 * word printed against the last code ({@code NĐ-CPngày}) is left out. By hand, since a pattern at
 * each place of a text costs more than all else that reads it.
 */
final class NumberReader {
  private static final int LONGEST_FIGURE = 5;
  private static final int LONGEST_CODE = 14;
  private static final int LONGEST_BLANK = 3;
  private static final int MOST_CODES = 9;
  private static final Pattern ASSEMBLY = Pattern.compile("(?:UBTV)?QHK?\\d{0,2}");

  private final CharSequence text;

  /**
   * A number as printed.
   *
   * @param signs what stands before each code: a slash or a hyphen
   * @param known whether a code is of a type or of the National Assembly
   * @param capital whether all codes are in capitals
   */
  record Printed(
      String figure,
      @Nullable String year,
      List<String> codes,
      String signs,
      boolean known,
      boolean capital,
      int end) {}

  /** A code, in the law's spelling, and where it ends. */
  private record Code(String name, int end, boolean capital, boolean glued) {}

  NumberReader(CharSequence text) {
    this.text = text;
  }

  /** The number that starts here, or null. */
  @Nullable Printed at(int start) {
    int digits = digits(start);
    if (digits == start || digits - start > LONGEST_FIGURE || !free(start)) {
      return null;
    }
    boolean lettered = lower(digits) && !Character.isLetterOrDigit(at(digits + 1, ' '));
    int figure = lettered ? digits + 1 : digits;
    int sign = blanks(figure);
    if (!sign(sign)) {
      return null;
    }
    int year = at(sign, ' ') == '/' ? blanks(sign + 1) : sign;
    int yearEnd = digits(year);
    int second = blanks(yearEnd);
    if (yearEnd - year == 4 && sign(second)) {
      return codes(start, figure, new Year(year, yearEnd, second));
    }
    boolean apart = sign > figure || blanks(sign + 1) > sign + 1;
    if (at(start - 1, ' ') == ',') {
      return null;
    }
    Printed printed = codes(start, figure, new Year(figure, figure, sign));
    return printed != null && apart && !printed.known ? null : printed;
  }

  /** Where the year stands, empty if there is none, and the sign before the codes. */
  private record Year(int start, int end, int sign) {}

  private @Nullable Printed codes(int start, int figure, Year year) {
    List<String> codes = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    boolean known = false;
    boolean capital = true;
    int end = figure;
    int sign = year.sign;
    Code code = code(blanks(sign + 1));
    while (code != null && codes.size() < MOST_CODES) {
      codes.add(code.name);
      signs.append(at(sign, ' ') == '/' ? '/' : '-');
      known |= DocumentNumber.names(code.name) || assembly(code.name);
      capital &= code.capital;
      end = code.end;
      sign = code.glued ? -1 : next(code);
      code = sign < 0 ? null : follower(sign, code);
      if (code != null && code.glued && !known) {
        code = null;
      }
    }
    boolean whole = !Character.isLetterOrDigit(at(end, ' ')) || known && lower(end);
    if (codes.isEmpty() || !whole) {
      return null;
    }
    String printedYear = year.end > year.start ? cut(year.start, year.end) : null;
    return new Printed(
        cut(start, figure), printedYear, codes, signs.toString(), known, capital, end);
  }

  /** The sign behind a code; behind a blank only where a type still lacks its body: "NĐ - CP". */
  private int next(Code code) {
    int i = blanks(code.end);
    boolean open = i == code.end || DocumentNumber.names(code.name);
    return open && sign(i) ? i : -1;
  }

  private @Nullable Code follower(int sign, Code before) {
    int start = blanks(sign + 1);
    boolean apart = start > sign + 1;
    Code code = code(start);
    if (code == null || !apart) {
      return code;
    }
    boolean sure = code.capital && !code.glued && code.name.length() > 1;
    return sure && !assembly(before.name) ? code : null;
  }

  private @Nullable Code code(int start) {
    int capitals = start;
    while (capital(capitals)
        || at(capitals, ' ') == '&' && capitals > start && capital(capitals + 1)) {
      capitals++;
    }
    int letters = capitals;
    while (lower(letters)) {
      letters++;
    }
    if (Character.isLetter(at(letters, ' ')) && letters == start) {
      return null;
    }
    if (letters > capitals && capitals - start > 1 && !special(start, letters)) {
      return longest(start, capitals, true);
    }
    boolean mixed = letters > capitals && capitals > start && !special(start, letters);
    return mixed ? null : longest(start, letters, false);
  }

  private @Nullable Code longest(int start, int letters, boolean glued) {
    int digits = glued ? letters : digits(letters);
    int end = digits - letters <= 2 ? digits : letters;
    if (letters == start || end - start > LONGEST_CODE) {
      return null;
    }
    String name = DocumentNumber.code(cut(start, end));
    return new Code(name, end, capital(start), glued);
  }

  /** "TTg", "Ttg" and types in other case: codes though not in capitals throughout. */
  private boolean special(int start, int end) {
    String upper = cut(start, end).toUpperCase(Locale.ROOT);
    return upper.equals("TTG") || upper.equals("TTR") || DocumentNumber.names(upper);
  }

  private static boolean assembly(String code) {
    return ASSEMBLY.matcher(code).matches();
  }

  /** Whether no word, number or date runs on into this place; "số13" and "No.13" do not count. */
  private boolean free(int start) {
    char before = at(start - 1, ' ');
    if (before == '.') {
      return Character.isLetter(at(start - 2, ' '));
    }
    if (Character.isLetter(before)) {
      return start >= 2 && cut(start - 2, start).toLowerCase(Locale.ROOT).equals("số");
    }
    return !Character.isDigit(before) && before != '/' && before != '-';
  }

  private int digits(int from) {
    int i = from;
    while (at(i, ' ') >= '0' && at(i, ' ') <= '9') {
      i++;
    }
    return i;
  }

  private int blanks(int from) {
    int i = from;
    while (i - from < LONGEST_BLANK && blank(at(i, 'x'))) {
      i++;
    }
    return i;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private boolean sign(int i) {
    char c = at(i, ' ');
    return c == '/' || c == '-' || c == '–';
  }

  private boolean capital(int i) {
    char c = at(i, ' ');
    return c >= 'A' && c <= 'Z' || c == 'Đ' || c == 'Ð';
  }

  private boolean lower(int i) {
    return Character.isLowerCase(at(i, ' '));
  }

  private char at(int i, char absent) {
    return i >= 0 && i < text.length() ? text.charAt(i) : absent;
  }

  private String cut(int start, int end) {
    return text.subSequence(start, end).toString();
  }
}
