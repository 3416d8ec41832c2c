package org.songluat.law.cite.pin;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Roman;

/**
 * Reads one label, in the form its unit has: "5a" of an article, "đ" of a point, "II" of a part.
 */
final class LabelReader {
  private static final int MOST_DIGITS = 4;
  private static final int PARENTHESIS_WITHIN = 200;

  /** Parts are counted in words too: "Phần thứ nhất", "Part One". */
  private static final Map<String, String> COUNTED =
      Map.ofEntries(
          Map.entry("nhất", "1"),
          Map.entry("hai", "2"),
          Map.entry("ba", "3"),
          Map.entry("tư", "4"),
          Map.entry("năm", "5"),
          Map.entry("sáu", "6"),
          Map.entry("bảy", "7"),
          Map.entry("tám", "8"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"));

  private final CitationText text;

  LabelReader(CitationText text) {
    this.text = text;
  }

  /** The label of such a unit that starts here, or null. */
  @Nullable Label at(Unit unit, int from) {
    return switch (unit) {
      case ARTICLE, CLAUSE, SUBSECTION -> bracketed(unit, from);
      case POINT, ITEM -> bracketed(unit, from);
      case SECTION -> heading(from, true);
      case CHAPTER -> heading(from, false);
      case PART -> part(from);
      case ANNEX -> heading(behindMark(from), true);
      case PARAGRAPH -> ordinal(from);
    };
  }

  /** "a", "(a)", and "a)" where the parenthesis closes none that was opened before. */
  private @Nullable Label bracketed(Unit unit, int from) {
    boolean open = text.at(from) == '(';
    Label label = plain(unit, open ? from + 1 : from);
    if (label == null) {
      return null;
    }
    boolean closed = text.at(label.end()) == ')';
    if (open) {
      return closed ? new Label(label.name(), from, label.end() + 1) : null;
    }
    boolean own = closed && unit.compareTo(Unit.CLAUSE) >= 0 && !opened(from);
    return own ? new Label(label.name(), from, label.end() + 1) : label;
  }

  private boolean opened(int from) {
    for (int i = from - 1; i >= Math.max(0, from - PARENTHESIS_WITHIN); i--) {
      if (text.at(i) == '(' || text.at(i) == ')') {
        return text.at(i) == '(';
      }
    }
    return false;
  }

  private @Nullable Label plain(Unit unit, int from) {
    boolean point = unit == Unit.POINT || unit == Unit.ITEM;
    int digits = text.digits(from);
    int end = text.run(from);
    boolean suffixed =
        end - digits <= 1 || end - digits == 2 && text.lower(digits, end).equals("dd");
    boolean numbered = digits > from && digits - from <= MOST_DIGITS && suffixed;
    if (!numbered && !(point && letter(from, end))) {
      return null;
    }
    int last = point ? dotted(end) : end;
    boolean list = !point && text.at(last) == ',' && text.digits(last + 1) - last <= 3;
    return longer(last) && !list ? null : new Label(name(from, last), from, last);
  }

  /** A letter as Vietnamese counts, "dd" for đ, or a letter with a figure: "a1". */
  private boolean letter(int from, int end) {
    char c = text.at(from);
    boolean small = !text.capital(from) && (c >= 'a' && c <= 'z' || c == 'đ');
    boolean figured = end - from == 2 && Character.isDigit(text.at(from + 1));
    boolean dd = end - from == 2 && text.cut(from, end).equalsIgnoreCase("dd");
    return small && (end - from == 1 || figured) || dd;
  }

  private @Nullable Label heading(int from, boolean letters) {
    int end = text.run(from);
    String printed = text.cut(from, end);
    boolean numbered = text.digits(from) > from && end - text.digits(from) <= 1 && end - from <= 3;
    boolean single = letters && printed.length() == 1 && text.capital(from);
    if (!numbered && !single && !roman(printed)) {
      return null;
    }
    int last = letters ? dotted(end) : end;
    return longer(last) ? null : new Label(name(from, last), from, last);
  }

  /** "II", "IIa": in capitals but for a letter that was added, and an l that should be an I. */
  private static boolean roman(String printed) {
    int length = printed.length();
    if (length == 0 || !Character.isUpperCase(printed.charAt(0))) {
      return false;
    }
    boolean added = length > 1 && Character.isLowerCase(printed.charAt(length - 1));
    String numeral = (added ? printed.substring(0, length - 1) : printed).replace('l', 'I');
    boolean capitals = numeral.chars().allMatch(Character::isUpperCase);
    return capitals && Roman.value(numeral.toLowerCase(Locale.ROOT)) > 0;
  }

  /** The end of ".1.2" behind a label. */
  private int dotted(int end) {
    int i = end;
    while (text.at(i) == '.' && text.run(i + 1) > i + 1 && text.run(i + 1) - i <= 3) {
      boolean digits = Character.isDigit(text.at(i + 1));
      if (!digits) {
        break;
      }
      i = text.run(i + 1);
    }
    return i;
  }

  private @Nullable Label part(int from) {
    int word = text.word(from).equals("thứ") ? text.blanks(from + "thứ".length()) : from;
    String counted = COUNTED.get(text.word(word));
    boolean ordinal = word > from || text.capital(from);
    return counted != null && ordinal
        ? new Label(counted, from, word + text.word(word).length())
        : heading(from, true);
  }

  private @Nullable Label ordinal(int from) {
    boolean nth = text.word(from).equals("thứ");
    int word = nth ? text.blanks(from + "thứ".length()) : from;
    String counted = nth ? COUNTED.get(text.word(word)) : null;
    return counted != null
        ? new Label(counted, from, word + text.word(word).length())
        : plain(Unit.CLAUSE, from);
  }

  /** Behind "số", "No." before an annex's label. */
  private int behindMark(int from) {
    String word = text.word(from);
    if (!CitationWords.mark(word)) {
      return from;
    }
    int end = from + word.length();
    return text.blanks(text.at(end) == '.' ? end + 1 : end);
  }

  /** Whether the number goes on: a decimal, a share, a date or a document number. */
  private boolean longer(int end) {
    char next = text.at(end);
    boolean decimal = (next == '.' || next == ',') && text.digits(end + 1) > end + 1;
    boolean joined = next == '/' || next == '-' && !Character.isDigit(text.at(end + 1));
    return decimal || next == '%' || joined && Character.isLetterOrDigit(text.at(end + 1));
  }

  private String name(int from, int end) {
    String printed = text.cut(from, end).replace('Đ', 'đ');
    if (Character.isDigit(printed.charAt(0))) {
      String plain = printed.replaceFirst("^0+(?=\\d)", "").toLowerCase(Locale.ROOT);
      return plain.replace("dd", "đ");
    }
    if (roman(printed)) {
      return printed.replace('l', 'I');
    }
    boolean capital = printed.length() == 1 || printed.indexOf('.') > 0;
    String label = capital ? printed : printed.toLowerCase(Locale.ROOT);
    return label.equals("dd") ? "đ" : label;
  }
}
