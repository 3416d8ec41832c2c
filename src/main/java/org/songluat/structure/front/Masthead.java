package org.songluat.structure.front;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.IssuingBody;
import org.songluat.structure.label.Caps;
import org.songluat.text.Folded;

/**
 * The lines that open an instrument (Decree 30/2020/NĐ-CP, appendix I): the state's name and motto,
 * who issues it, its number, place and date, its type and title. Accents and case count for
 * nothing, for misreading and the capital fonts of before 2005 lose them.
 */
public final class Masthead {
  /** What a line of a masthead is. */
  public enum Line {
    NUMBER,
    /**
     * The instrument's name and number in one line, as collections, sites and older titles have.
     */
    NAMED,
    DATE,
    MOTTO,
    ISSUER,
    TYPE,
    /** A type's name that is not in capitals, which other lines may be too. */
    TYPE_WORD,
    RULE,
    CAPITALS
  }

  private static final int LONGEST = 160;
  private static final int LONGEST_AFTER_NUMBER = 20;
  private static final int LONGEST_ISSUER = 60;
  private static final int LONGEST_WORDS = 100;
  private static final int SHORT = 60;

  private static final String TYPE_NAME =
      "(?:hien phap|bo luat|luat|phap lenh|nghi quyet(?: lien tich)?|nghi dinh|quyet dinh|thong"
          + " tu(?: lien tich| lien bo)?|chi thi|ket luan|quy dinh|lenh|thong bao|ke hoach|cong"
          + " van|van ban hop"
          + " nhat|constitution|code|law|ordinance|resolution|decree|decision|(?:joint"
          + " )?circular|directive|conclusion|regulation|order|notice|plan)";
  private static final String SIGN = "(?:so|s6|no|number)\\b[.:\\s]*";
  private static final Pattern NUMBER = Pattern.compile("(?:" + TYPE_NAME + " )?" + SIGN);
  private static final Pattern NAMED =
      Pattern.compile("(?:(?:the )?" + TYPE_NAME + "|cua|of) [^.;:]{1,140} " + SIGN + "\\d.*");
  private static final Pattern SIGN_WITHIN = Pattern.compile(" " + SIGN + "(?=\\d)");
  private static final Pattern BLANK_NUMBER =
      Pattern.compile("[\\d…._ ]*/?[\\d…._ ]*/?\\p{Lu}[\\p{L}\\d/-]{1,20}");

  private static final String DAY =
      "ngay ?[\\d.…]{1,4} ?thang ?[\\d.…]{1,4} ?nam ?[\\d.…]{2,6}\\.?";

  /** "Hà nội, ngày …"; without a comma only a name in capitals may stand before the day. */
  private static final Pattern VI_DATE = Pattern.compile("[a-z .-]{2,40}, ?" + DAY);

  private static final Pattern DATED = Pattern.compile("(?:[a-z .-]{2,40}[, ] ?)?" + DAY);

  private static final Pattern VI_DATE_BARE = Pattern.compile("[a-z .-]{2,40} " + DAY);
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.]*(?:[ -]+\\p{Lu}[\\p{L}.]*){0,7} *");
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final Pattern EN_DATE =
      Pattern.compile(
          "[a-z][a-z .-]{1,30}, ?(?:on )?(?:the )?(?:day )?(?:%1$s \\d{1,2}(?:st|nd|rd|th)?[,.]? \\d{4}"
                  .formatted(MONTH)
              + "|\\d{1,2}(?:st|nd|rd|th)? (?:of )?%s,? \\d{4})\\.?".formatted(MONTH));

  private static final Pattern TYPE = Pattern.compile("(?:the )?" + TYPE_NAME + "(?![a-z])");
  private static final Pattern TYPE_OF =
      Pattern.compile(TYPE_NAME + " (?:cua|of) [a-z][a-z ,-]{3,70}");
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:the )?(?:quoc hoi|uy ban|hoi dong|chinh phu|thu tuong|chu tich|bo|thong doc|ngan hang"
              + " nha nuoc|toa an|vien kiem sat|kiem toan|tong|thanh tra|ban (?:chap hanh|bi"
              + " thu|thuong vu)|cuc|so|van phong|mat tran|tinh uy|thanh uy|lien|national"
              + " assembly|standing committee|government|prime"
              + " minister|ministry|minister|president|people|politburo|political"
              + " bureau|central|secretariat|state bank|supreme|general"
              + " department|provincial)\\b.*");
  private static final Pattern MOTTO_BEGINS =
      Pattern.compile(
          "cong ?hoa ?xa ?hoi|doc ?lap|dang ?cong ?san|socialist ?republic|independence|communist"
              + " ?party");
  private static final String RULE_SIGNS = "-–—_=*.&~#° |";

  private Masthead() {}

  /** What line of a masthead the paragraph could be, or null. */
  public static @Nullable Line line(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return null;
    }
    String text = bare(paragraph);
    if (rule(text)) {
      return Line.RULE;
    }
    return sentence(text) ? null : Caps.all(text) ? inCapitals(text) : inSmall(text);
  }

  /** Most paragraphs end as sentences do; of a masthead only a day is followed by a full stop. */
  private static boolean sentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ';' || (last == '.' || last == ':' || last == ',') && text.length() > SHORT;
  }

  private static @Nullable Line inCapitals(String text) {
    String folded = Folded.of(text);
    Line line = formula(text, folded);
    if (line != null) {
      return line;
    }
    return TYPE.matcher(folded).lookingAt() || TypeNames.in(text).isPresent()
        ? Line.TYPE
        : ISSUER.matcher(folded).matches() ? Line.ISSUER : Line.CAPITALS;
  }

  private static @Nullable Line inSmall(String text) {
    boolean letter = Character.isLetter(text.charAt(0));
    if (!letter || text.length() > LONGEST_WORDS && !digits(text)) {
      return null;
    }
    String folded = Folded.of(text);
    Line line = formula(text, folded);
    if (line != null || text.length() > LONGEST_WORDS) {
      return line;
    }
    boolean type = !text.endsWith(":") && typed(text, folded);
    return type ? Line.TYPE_WORD : isBody(text) ? Line.ISSUER : null;
  }

  private static boolean isBody(String text) {
    return text.length() <= LONGEST_ISSUER && IssuingBody.isName(text);
  }

  private static boolean typed(String text, String folded) {
    return TYPE.matcher(folded).lookingAt()
        && (TypeNames.only(text) || TYPE_OF.matcher(folded).matches());
  }

  /** Number, name with number, day or motto, which are printed in capitals and in small letters. */
  private static @Nullable Line formula(String text, String folded) {
    if (digits(text)) {
      if (number(text, NUMBER.matcher(folded))) {
        return Line.NUMBER;
      }
      if (signed(folded)
          && NAMED.matcher(folded).matches()
          && named(text, SIGN_WITHIN.matcher(folded))) {
        return Line.NAMED;
      }
      if (date(text, folded)) {
        return Line.DATE;
      }
    }
    return motto(folded) ? Line.MOTTO : null;
  }

  private static boolean signed(String folded) {
    return folded.contains(" so") || folded.contains(" no") || folded.contains(" s6");
  }

  /** Whether a line says by itself that an instrument begins. */
  static boolean opens(Line line) {
    return line == Line.NUMBER || line == Line.DATE || line == Line.TYPE || line == Line.MOTTO;
  }

  /** Whether the line begins with the name of an issuing body or its head, in whatever case. */
  static boolean issuer(String text) {
    return text.length() <= LONGEST_ISSUER && ISSUER.matcher(Folded.of(text)).matches();
  }

  /** The paragraph without the bars of table cells. */
  public static String bare(String paragraph) {
    int start = 0;
    int end = paragraph.length();
    while (start < end && frames(paragraph.charAt(start))) {
      start++;
    }
    while (end > start && frames(paragraph.charAt(end - 1))) {
      end--;
    }
    return paragraph.substring(start, end);
  }

  private static boolean frames(char c) {
    return c == '|' || Character.isWhitespace(c);
  }

  /** Of two columns printed as one line the left one; all of a line that holds no motto. */
  public static String beforeMotto(String text) {
    Matcher m = MOTTO_BEGINS.matcher(Folded.of(text));
    return m.find() ? bare(text.substring(0, m.start())) : text;
  }

  private static boolean rule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (RULE_SIGNS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c == '/' || c == '…') {
        return true;
      }
    }
    return false;
  }

  private static boolean date(String text, String folded) {
    int day = folded.indexOf("ngay");
    return day > 0
            && (VI_DATE.matcher(folded).matches()
                || VI_DATE_BARE.matcher(folded).matches()
                    && NAME.matcher(text.substring(0, day)).matches())
        || endsInYear(text) && EN_DATE.matcher(folded).matches();
  }

  private static boolean endsInYear(String text) {
    int end = text.length() - (text.endsWith(".") ? 2 : 1);
    return end >= 0 && Character.isDigit(text.charAt(end));
  }

  /** The state's or the Party's name, or two of the motto's three words; not "nước Cộng hòa …". */
  private static boolean motto(String folded) {
    if (!folded.contains("nghia")
        && !folded.contains("hanh")
        && !folded.contains("viet")
        && !folded.contains("freedom")) {
      return false;
    }
    String letters = Folded.letters(folded);
    if (letters.contains("independencefreedom") || letters.contains("freedomhappiness")) {
      return true;
    }
    int words = letters.contains("doclap") ? 1 : 0;
    words += letters.contains("tudo") ? 1 : 0;
    words += letters.contains("hanhphuc") ? 1 : 0;
    return words >= 2 || state(letters);
  }

  private static boolean state(String letters) {
    boolean party =
        letters.endsWith("dangcongsanvietnam") || letters.equals("communistpartyofvietnam");
    boolean within =
        letters.contains("nuoccong") && !letters.startsWith("nuoccong")
            || letters.contains("ofthesocialist");
    return party
        || !within
            && (letters.endsWith("xahoichunghiavietnam")
                || letters.endsWith("socialistrepublicofvietnam"));
  }

  private static boolean number(String text, Matcher sign) {
    return sign.lookingAt() && numberAt(text, sign);
  }

  /** The first number in the line is its own; where more follows, the line is a title. */
  private static boolean named(String text, Matcher sign) {
    return sign.find() && numberAt(text, sign);
  }

  private static boolean numberAt(String text, Matcher sign) {
    String rest = text.substring(sign.end());
    var numbers = DocumentNumber.find(rest);
    if (numbers.isEmpty() || numbers.getFirst().span().start() > 2) {
      return BLANK_NUMBER.matcher(rest).matches();
    }
    String behind = rest.substring(numbers.getFirst().span().end());
    int cell = behind.indexOf('|');
    String after = withoutRule((cell < 0 ? behind : behind.substring(0, cell)).strip());
    return after.length() < LONGEST_AFTER_NUMBER || datedFirst(Folded.of(after));
  }

  /** The day, and perhaps what a narrow page joined to it. */
  private static boolean datedFirst(String folded) {
    return DATED.matcher(folded).lookingAt() || EN_DATE.matcher(folded).lookingAt();
  }

  private static String withoutRule(String text) {
    int end = text.length();
    while (end > 0 && RULE_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
