package org.songluat.law.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;

/**
 * Reads one step: {@code level-word label (("," | and | to) label)*}, {@code level-word "này"}, or
 * {@code "this" level-word}.
 */
final class StepReader {
  /** After these a number counts something: "khoản 5 triệu đồng". */
  private static final Set<String> UNITS =
      Set.of(
          "triệu",
          "tỷ",
          "tỉ",
          "nghìn",
          "ngàn",
          "đồng",
          "năm",
          "tháng",
          "ngày",
          "phần",
          "người",
          "million",
          "billion",
          "thousand",
          "percent",
          "years",
          "months",
          "days",
          "people");

  private static final int MOST_LABELS = 50;

  /**
   * One level of a pin point with its labels; none for "Điều này" and "this Article".
   *
   * @param end where it ends
   */
  record Step(Level level, List<String> labels, int end) {}

  private final CitationText text;
  private final CitationWords words;

  StepReader(CitationText text, CitationWords words) {
    this.text = text;
    this.words = words;
  }

  /** The step that starts here, or null. A heading at the start of a line is none. */
  @Nullable Step at(int start) {
    String word = text.word(start);
    if (word.equals("this")) {
      return english(text.blanks(start + word.length()));
    }
    Level level = words.level(word);
    if (level == null) {
      return null;
    }
    int next = text.blanks(start + word.length());
    if (text.word(next).equals("này")) {
      return new Step(level, List.of(), next + "này".length());
    }
    Step step = labels(level, next);
    return step == null || heading(start, step) ? null : step;
  }

  private @Nullable Step english(int start) {
    String word = text.word(start);
    Level level = words.level(word);
    return level != null && !word.endsWith("s")
        ? new Step(level, List.of(), start + word.length())
        : null;
  }

  private @Nullable Step labels(Level level, int from) {
    List<String> labels = new ArrayList<>();
    int end = label(level, from);
    if (end < 0) {
      return null;
    }
    labels.add(printed(from, end));
    int next = item(end);
    while (next >= 0 && labels.size() < MOST_LABELS) {
      int itemEnd = label(level, next);
      if (itemEnd < 0 || !closed(itemEnd)) {
        break;
      }
      labels.add(printed(next, itemEnd));
      end = itemEnd;
      next = item(end);
    }
    return new Step(level, labels, end);
  }

  /** Where a label ends that starts here, or -1: "5", "5a"; for points a letter, "đ" or "dd". */
  private int label(Level level, int from) {
    int digits = text.digits(from);
    int end = text.run(from);
    boolean numbered = digits > from && digits - from <= 4 && end - digits <= 1;
    boolean lettered = level == Level.POINT && digits == from && letter(from, end);
    boolean decimal = text.at(end) == '.' || text.at(end) == ',';
    boolean longer = decimal && text.digits(end + 1) > end + 1 || text.at(end) == '%';
    return (numbered || lettered) && !longer && !slashed(end) ? end : -1;
  }

  private boolean letter(int from, int end) {
    char c = text.at(from);
    boolean one = end - from == 1 && (c >= 'a' && c <= 'z' || c == 'đ');
    return one || end - from == 2 && text.cut(from, end).equalsIgnoreCase("dd");
  }

  private boolean slashed(int end) {
    return (text.at(end) == '/' || text.at(end) == '-')
        && Character.isLetterOrDigit(text.at(end + 1));
  }

  private String printed(int from, int end) {
    StringBuilder label = new StringBuilder();
    for (int i = from; i < end; i++) {
      label.append(text.at(i));
    }
    return label.toString().replace("dd", "đ");
  }

  /** Where the next label of a list starts, or -1. */
  private int item(int end) {
    int i = text.blanks(end);
    boolean comma = text.at(i) == ',' || text.at(i) == ';';
    i = comma ? text.blanks(i + 1) : i;
    String word = text.word(i);
    if (CitationWords.also(word)) {
      return text.blanks(i + word.length());
    }
    return comma ? i : -1;
  }

  /** Whether what follows lets a listed label be one: "Điều 5, 30 ngày" lists no article 30. */
  private boolean closed(int end) {
    int next = text.blanks(end);
    String word = text.word(next);
    return !UNITS.contains(word)
        && (word.isEmpty() || !Character.isDigit(text.at(end - 1)) || follows(next, word));
  }

  private boolean follows(int next, String word) {
    return CitationWords.of(word)
        || CitationWords.also(word)
        || words.level(word) != null
        || words.type(text, next) != null
        || word.equals("this");
  }

  private boolean heading(int start, Step step) {
    char after = text.at(step.end());
    boolean ends = after == '.' || after == ':' || after == ')' || after == '\n' || after == '\r';
    return ends && text.lineStart(start);
  }

  /** Whether a number of this step counts something instead. */
  boolean counts(Step step) {
    return UNITS.contains(text.word(text.blanks(step.end())));
  }
}
