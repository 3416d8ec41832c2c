package org.songluat.structure.front;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songluat.structure.label.Caps;
import org.songluat.text.Folded;

/**
 * The lines that close an instrument: on whose behalf, the office, the name, the recipients (Decree
 * 30/2020/NĐ-CP, appendix I). Accents and case count for nothing.
 */
public final class Signature {
  private static final int LONGEST = 140;
  private static final int LONGEST_OFFICE = 60;

  private static final String OFFICE =
      "(?:tong bi thu|(?:pho )?chu tich|(?:pho )?thu tuong|(?:pho )?bo truong|thu truong|(?:pho"
          + " )?chanh an|(?:pho )?vien truong|(?:pho )?tong kiem toan|(?:pho )?thong doc|(?:pho"
          + " )?truong (?:ban|doan|nhom|phong|khoa|tieu ban|bo phan)|(?:pho )?chu nhiem|(?:pho"
          + " )?(?:tong )?giam doc|(?:pho )?(?:tong )?cuc truong|(?:pho )?tong thanh tra|(?:pho"
          + " )?bi thu|thuong truc ban bi thu|tong thu ky|(?:pho )?chanh van phong|(?:pho )?nhom"
          + " truong|(?:pho )?vu truong)";
  private static final String BODY =
      "(?:bo chinh tri|ban|chinh phu|quoc hoi|uy ban|ubnd|ub|hoi dong|hdnd|hdbt|lien"
          + " tich|bo|dang|tinh|thuong truc|doan|thanh|tong)";
  private static final Pattern BEHALF =
      Pattern.compile(
          "(?:t[./ ]?m|k[./ ]?t|t[./ ]?l|t[./ ]?u[./ ]?q|q)[./: ]+(?:"
              + OFFICE
              + "|"
              + BODY
              + ")\\b.*");
  private static final Pattern BEHALF_CAPITALS =
      Pattern.compile(
          "^(?:T/?M\\.? |TM\\.|T\\.M|KT\\.|TL\\.|TUQ\\.|Q\\. |(?:ON|On) (?:BEHALF|behalf|Behalf)"
              + " (?:OF|of)\\b|(?:PP\\.|P\\.P\\.) |FOR (?:THE )?\\p{Lu}{3,})");
  private static final Pattern OFFICE_VI = Pattern.compile("(?:quyen )?" + OFFICE + "(?![a-z])");
  private static final Pattern OFFICE_EN =
      Pattern.compile(
          "^(?:THE |The )?(?:(?:STATE |VICE |DEPUTY |NATIONAL ASSEMBLY(?:'S|’S)? )?(?:GENERAL"
              + " SECRETARY|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|PRESIDENT|PRIME"
              + " MINISTER|MINISTER|GOVERNOR|CHIEF JUSTICE|PROCURATOR GENERAL)(?: OF .*|"
              + " .*)?|(?:DEPUTY )?(?:HEAD|DIRECTOR(?: GENERAL)?) OF .*|General"
              + " Secretary|Chairman(?: of the .*)?|President(?: of the .*)?|Prime"
              + " Minister|(?:Deputy |Vice )?Minister(?: of .*)?)$");
  private static final Pattern RECIPIENTS =
      Pattern.compile(
          "(?:noi (?:nhan|gui)\\b ?(?::.*|kt\\..*|)|recipients? ?:.*|(?:to|c\\.?c\\.?) ?:.*)");
  private static final Pattern SIGNED =
      Pattern.compile("\\(? ?(?:da ky|da ki|signed|sgd)\\b ?\\)? ?\\.?");

  private Signature() {}

  /** Whether the paragraph begins the closing lines of an instrument. */
  public static boolean opens(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String text = Masthead.bare(paragraph);
    if (text.isEmpty() || running(text)) {
      return false;
    }
    String folded = Folded.of(text);
    return RECIPIENTS.matcher(folded).matches()
        || SIGNED.matcher(folded).matches()
        || inOffice(text, folded);
  }

  /** Most paragraphs are sentences or items of lists, which cost no more than this. */
  private static boolean running(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean ends = last == ';' || last == '.' && text.length() > LONGEST_OFFICE / 2;
    boolean item = first == '-' || first == '–' || first == '+' || Character.isDigit(first);
    return item || ends && "NnRr".indexOf(first) < 0;
  }

  private static boolean inOffice(String printed, String printedFolded) {
    int end = signedAt(printedFolded, printed.length());
    String text = Masthead.bare(printed.substring(0, end));
    boolean whole = text.length() == printed.length();
    String folded = whole ? printedFolded : Folded.of(text);
    boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    if (capital && (BEHALF_CAPITALS.matcher(text).find() || OFFICE_EN.matcher(text).matches())) {
      return true;
    }
    if (BEHALF.matcher(folded).matches()) {
      return text.length() <= LONGEST_OFFICE || Caps.all(text);
    }
    return (Caps.all(text) || officeAlone(text)) && OFFICE_VI.matcher(folded).lookingAt();
  }

  /** Where "(đã ký)" stands; the words are looked for before the pattern, which costs more. */
  private static int signedAt(String folded, int otherwise) {
    if (!folded.contains("da k") && !folded.contains("sgd") && !folded.contains("signed")) {
      return otherwise;
    }
    Matcher signed = SIGNED.matcher(folded);
    return signed.find() ? signed.start() : otherwise;
  }

  /** An office in small letters is one where nothing else is said of it. */
  private static boolean officeAlone(String text) {
    return text.length() <= LONGEST_OFFICE / 2
        && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
  }

  /** Whether the paragraph says on whose behalf, or in which office, the instrument is signed. */
  public static boolean behalf(String paragraph) {
    return opens(paragraph) && !recipients(paragraph);
  }

  /** Whether the paragraph begins the list of recipients. */
  static boolean recipients(String paragraph) {
    String text = Masthead.bare(paragraph);
    return text.length() <= LONGEST && RECIPIENTS.matcher(Folded.of(text)).matches();
  }

  /** Whether the paragraph is a person's name. */
  static boolean name(String paragraph) {
    return PersonName.in(Masthead.bare(paragraph)).isPresent();
  }

  /** The names of persons that stand in the paragraph, in cells or behind "(Đã ký)". */
  public static List<String> names(String paragraph) {
    String bare = Masthead.bare(paragraph);
    if (bare.isEmpty() || "-–+*".indexOf(bare.charAt(0)) >= 0) {
      return PersonName.ending(bare).stream().toList();
    }
    return Stream.of(bare.split("\\||;"))
        .map(Signature::unsigned)
        .flatMap(cell -> PersonName.in(cell).stream())
        .toList();
  }

  private static String unsigned(String cell) {
    Matcher m = SIGNED.matcher(Folded.of(cell));
    return m.find() ? Masthead.bare(cell.substring(m.end())) : Masthead.bare(cell);
  }

  /** Whether the paragraph can stand among the closing lines. */
  static boolean belongs(String paragraph) {
    String text = Masthead.bare(paragraph);
    return opens(text)
        || !names(text).isEmpty()
        || text.isEmpty()
        || text.length() <= LONGEST / 2 && (Caps.all(text) || text.startsWith("("))
        || text.endsWith(")") && name(text.substring(0, Math.max(0, text.lastIndexOf('('))).strip())
        || "-–+".indexOf(text.charAt(0)) >= 0 && text.length() <= LONGEST
        || text.chars().noneMatch(Character::isLetterOrDigit);
  }
}
