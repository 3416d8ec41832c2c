package org.songluat.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.index.analysis.PlaceTerms;
import org.songluat.law.Level;
import org.songluat.law.LevelWords;
import org.songluat.text.Roman;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * A step of a place in a work that a query names: "Điều 7", "khoản 2", "Point dd", "mục III.5".
 *
 * @param terms of {@link PlaceTerms}; one of them must be there
 */
public record PlaceMention(Level level, List<String> terms, Span span) {
  /**
   * "Điều 7", "điểm đ", "mục III.5", "Chương IV": on folded text in lower case. In "quan điểm 5"
   * and "thời điểm" điểm names no place.
   */
  private static final Pattern STEP =
      Pattern.compile(
          "(?<![\\p{L}\\d]|quan |thoi |dia |trong |uu |nhuoc )(tieu muc|[a-z]{4,10}|muc)\\s+"
              + "((?:[ivxlc]{1,7}|[a-h])(?:[./](?:\\d{1,2}|[a-z]))+"
              + "|(?:[ivxlc]{1,7}|\\d{1,3}[a-z]?|dd|[a-z])(?:\\.(?:\\d{1,2}|dd|[a-z]))*)"
              + "(?![\\p{L}\\d%/-]|[.,]\\d)");

  /** "III.6", "B.2", "III/6": only with a capital letter or numeral, as headings print it. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\d./-])((?:[IVXLC]{1,7}|[A-H])(?:[./](?:\\d{1,2}|dd|[a-zđ]))+)"
              + "(?![\\p{L}\\d/-]|\\.\\d)");

  /** "iii.5", "đ7", "k.2": only beside a work, where they can be nothing else. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\p{L}\\d./-])(?:([ivxlc]{1,7}(?:[./](?:\\d{1,2}|dd|[a-zđ]))+)"
              + "|([đk])\\.?\\s?(\\d{1,3}[a-z]?))(?![\\p{L}\\d/-]|\\.\\d)");

  /** "Article 7(2)(dd)" is Article 7.2.dd. */
  private static final Pattern BRACKETS =
      Pattern.compile(
          "(?<=(?:Điều|điều|dieu|Dieu|[Aa]rticle|[Aa]rt\\.|[Cc]lause) )(\\d{1,3}[a-z]?)"
              + "((?:\\((?:\\d{1,2}|[a-zđ]{1,2})\\))+)");

  /** What English texts and their readers call khoản and điểm besides "clause" and "point". */
  private static final Map<String, Level> OTHER_WORDS =
      Map.of("paragraph", Level.CLAUSE, "item", Level.CLAUSE);

  private static final Pattern JOINT = Pattern.compile("[./]");

  public PlaceMention {
    terms = List.copyOf(terms);
  }

  /** All steps named in a text in NFC, in order. */
  public static List<PlaceMention> find(String text) {
    List<PlaceMention> found = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return found;
    }
    Matcher step = STEP.matcher(Vietnamese.fold(lower));
    int from = 0;
    while (step.find(from)) {
      Level level = level(lower.substring(step.start(1), step.end(1)));
      String label = lower.substring(step.start(2), step.end(2));
      boolean capital = Character.isUpperCase(text.charAt(step.start(2)));
      boolean read = level != null && fits(level, label, capital);
      if (read) {
        found.add(new PlaceMention(level, terms(level, label), new Span(step.start(), step.end())));
      }
      from = read ? step.end() : step.end(1);
    }
    addDotted(text, found);
    return found;
  }

  /** The steps named in a text that names a work too: these may be shortened. */
  public static List<PlaceMention> findBesideWork(String text) {
    List<PlaceMention> found = find(text);
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher brief = SHORT.matcher(lower.length() == text.length() ? lower : "");
    while (brief.find()) {
      Span span = new Span(brief.start(), brief.end());
      PlaceMention step = brief(brief, span);
      if (found.stream().noneMatch(m -> m.span.overlaps(span) || m.level == step.level)) {
        found.add(step);
      }
    }
    return found;
  }

  private static PlaceMention brief(Matcher brief, Span span) {
    if (brief.group(1) != null) {
      return new PlaceMention(Level.SECTION, terms(Level.SECTION, brief.group(1)), span);
    }
    Level level = brief.group(2).equals("k") ? Level.CLAUSE : Level.ARTICLE;
    return new PlaceMention(level, terms(level, brief.group(3)), span);
  }

  /** The text, of the same length, with labels in brackets as labels behind points. */
  public static String withoutBrackets(String text) {
    return BRACKETS
        .matcher(text)
        .replaceAll(m -> {
          String labels = m.group(2).replace(")(", ".").replaceAll("[()]", "");
          String chain = m.group(1) + "." + labels;
          return chain + " ".repeat(m.group().length() - chain.length());
        });
  }

  private static void addDotted(String text, List<PlaceMention> found) {
    Matcher dotted = DOTTED.matcher(text);
    while (dotted.find()) {
      Span span = new Span(dotted.start(), dotted.end());
      if (found.stream().noneMatch(mention -> mention.span.overlaps(span))) {
        String label = dotted.group(1).toLowerCase(Locale.ROOT);
        found.add(new PlaceMention(Level.SECTION, terms(Level.SECTION, label), span));
      }
    }
  }

  /** A word typed with other accents ("phân 1") is another word. */
  private static @Nullable Level level(String typed) {
    for (Map.Entry<String, Level> word : LevelWords.LEVELS.entrySet()) {
      if (typed.equals(word.getKey()) || typed.equals(Vietnamese.fold(word.getKey()))) {
        return word.getValue();
      }
    }
    return OTHER_WORDS.get(typed);
  }

  private static boolean fits(Level level, String label, boolean capital) {
    boolean letter = label.length() == 1 && Character.isLetter(label.charAt(0));
    boolean roman = label.matches("[ivxlc]+([./].*)?");
    boolean headed = capital && label.matches("[a-h]([./].*)?");
    boolean digits = Character.isDigit(label.charAt(0));
    return switch (level) {
      case POINT -> letter || label.equals("dd") || digits;
      case CLAUSE, ARTICLE -> digits;
      default -> digits || roman || headed;
    };
  }

  private static List<String> terms(Level level, String label) {
    Set<String> terms = new LinkedHashSet<>();
    List<String> labels = List.of(JOINT.split(label));
    if (labels.size() > 1) {
      terms.add(PlaceTerms.chain(labels));
      terms.add(PlaceTerms.chain(labels.stream().map(l -> l.equals("dd") ? "đ" : l).toList()));
      return List.copyOf(terms);
    }
    for (String spelling : spellings(level, label)) {
      terms.add(PlaceTerms.step(level, spelling));
    }
    if (level != Level.ARTICLE && level != Level.CHAPTER) {
      terms.add(PlaceTerms.step(Level.HEADING, label));
    }
    return List.copyOf(terms);
  }

  /** Point d typed without accents may be đ, which English prints dd; Chapter 3 is Chương III. */
  private static Set<String> spellings(Level level, String label) {
    if (level == Level.POINT) {
      return switch (label) {
        case "d" -> Set.of("d", "đ");
        case "dd" -> Set.of("đ", "dd");
        default -> Set.of(label);
      };
    }
    return level == Level.ARTICLE || level == Level.CLAUSE ? Set.of(label) : bothSpellings(label);
  }

  /** The label, and the same number in the other numerals if it is one. */
  private static Set<String> bothSpellings(String label) {
    int roman = Roman.value(label);
    if (roman > 0) {
      return Set.of(label, Integer.toString(roman));
    }
    boolean arabic = label.matches("[1-9]\\d{0,2}");
    return arabic ? Set.of(label, Roman.of(Integer.parseInt(label))) : Set.of(label);
  }
}
