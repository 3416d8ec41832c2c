package org.songluat.structure.front;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Folded;

/** Names of persons as instruments are signed with: two to five words, titles and ranks before. */
final class PersonName {
  private static final int LONGEST = 70;

  private static final String TITLES =
      "(?:(?:GS|PGS|TS|TSKH|ThS|Ths|BS|LS|KTS|CN|Dr|Prof|Assoc|Mr|Mrs|Ms|Ông|Bà|(?:Đại|Thượng|Trung|Thiếu)"
          + " (?:tướng|Tướng|tá|Tá)|(?:Senior |Colonel |Lieutenant |Major )?General)[. ]+)*";
  private static final String WORD = "\\p{Lu}[\\p{Ll}’']*";
  private static final Pattern NAME =
      Pattern.compile(TITLES + "((?:" + WORD + " ){1,4}\\p{Lu}\\p{Ll}+)\\.?");
  private static final Pattern CAPITALS =
      Pattern.compile(TITLES + "((?:\\p{Lu}{1,7} ){1,4}\\p{Lu}{1,7})\\.?");
  private static final Pattern ENDING =
      Pattern.compile(
          ".*(?:[;:,.)]|\\p{Ll}) ?(?<=[;:,.) ])("
              + WORD
              + "(?: "
              + WORD
              + "){2,3})(?: \\(?[Đđ]ã ký\\)?)?$");

  /** The families that nearly all Vietnamese belong to. */
  private static final Set<String> FAMILIES =
      Set.of(
          "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do",
          "ho", "ngo", "duong", "ly", "dinh", "truong", "to", "cao", "mai", "luong", "ha", "ta",
          "doan", "lam", "vuong", "chu", "chau", "tong", "nong", "dao", "than", "trieu", "quach",
          "kieu", "luu", "thai", "ma", "trinh", "khuat", "phung", "tang", "uong", "hau", "giang",
          "nghiem", "dam", "thach", "danh", "son", "ksor", "mua", "lo", "quang", "luc", "be");

  private static final Pattern NONE =
      Pattern.compile(
          "(?:noi nhan|noi gui|ha noi|viet nam|luu tru|ghi"
              + " chu|the|general|deputy|vice|prime|national|minister|secretary|chairman|president|socialist|ho"
              + " chi minh|chu tich|bo truong|thu tuong)\\b.*");

  private PersonName() {}

  /** The name that the text is, without titles. */
  static Optional<String> in(String text) {
    if (text.length() > LONGEST || text.indexOf(' ') < 0) {
      return Optional.empty();
    }
    Matcher m = NAME.matcher(text);
    if (m.matches()) {
      return Optional.of(m.group(1)).filter(n -> !NONE.matcher(Folded.of(n)).matches());
    }
    Matcher capitals = CAPITALS.matcher(text);
    return capitals.matches()
        ? Optional.of(capitals.group(1)).filter(PersonName::ofFamily)
        : Optional.empty();
  }

  /** The name behind a recipient, where two columns were printed as one line. */
  static Optional<String> ending(String line) {
    Matcher m = ENDING.matcher(line);
    return m.matches() ? Optional.of(m.group(1)).filter(PersonName::ofFamily) : Optional.empty();
  }

  /** Trương is a family, trưởng is a head: that of a ministry, an office, a group. */
  private static boolean ofFamily(String name) {
    String folded = Folded.of(name);
    return !name.toLowerCase(Locale.ROOT).startsWith("trưởng ")
        && FAMILIES.contains(folded.substring(0, folded.indexOf(' ')))
        && !NONE.matcher(folded).matches();
  }
}
