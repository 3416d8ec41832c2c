package org.songluat.exchange.akn;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.LevelWords;
import org.songluat.law.PathStep;

/**
 * The label that a clause begins with, as printed: "Điều 5.", "Phần thứ nhất", "a)", "I-".
 *
 * @param num empty where the text begins with none, as where a lost heading was inferred
 * @param rest where in the text the words behind it begin
 */
record PrintedLabel(String num, int rest) {
  private static final PrintedLabel NONE = new PrintedLabel("", 0);
  private static final String END = "(?![\\p{L}\\p{N}])[.:)\\]/\\-–—]*";
  private static final Pattern BULLET = Pattern.compile("^\\s*([-–—+*•●○▪◦·])\\s*");

  private static final Map<Level, String> WORDS =
      LevelWords.LEVELS.entrySet().stream()
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getValue,
                  Collectors.mapping(Map.Entry::getKey, Collectors.joining("|"))));

  static PrintedLabel of(Clause clause) {
    return switch (clause.level()) {
      case PARAGRAPH -> NONE;
      case BULLET -> found(BULLET.matcher(clause.text()));
      default -> labelled(clause);
    };
  }

  private static PrintedLabel labelled(Clause clause) {
    PathStep own = new PathStep(clause.level(), clause.label());
    if (clause.label().isBlank() || AknLevel.annex(own) && !clause.label().contains(" ")) {
      return NONE;
    }
    String words = WORDS.getOrDefault(clause.level(), "");
    String before = words.isEmpty() ? "" : "(?:(?:" + words + ")\\s+(?:thứ\\s+|số\\s+)?)?";
    String label = clause.label().equals("đ") ? "(?:đ|dd)" : Pattern.quote(clause.label());
    Pattern printed =
        Pattern.compile(
            "^\\s*(\\(?" + before + label + END + ")\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return found(printed.matcher(clause.text()));
  }

  private static PrintedLabel found(Matcher printed) {
    return printed.find() ? new PrintedLabel(printed.group(1), printed.end()) : NONE;
  }
}
