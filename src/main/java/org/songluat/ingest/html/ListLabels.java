package org.songluat.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.songluat.text.Roman;

/**
 * The numbers that a browser prints before the items of numbered lists, and that stand nowhere in
 * the text. An item that prints a label of its own gets none.
 */
final class ListLabels {
  /** "1.", "(2)", "a)", "đ)", "iv.", "III -", "Điều 5", "Article 5". */
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\W?(?:\\(?(?:\\d{1,4}[a-zđ]?|[a-zđ]{1,2}|[ivxlcdm]{1,7})\\s*[.):/\\-–]"
              + "|(?:phần|chương|mục|tiểu mục|điều|khoản|điểm|part|chapter|section|article|clause"
              + "|point)\\s+(?:thứ\\s+\\p{L}+|\\d+[a-zđ]?|[ivxlcdm]+|[a-zđ])(?![\\p{L}\\d]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The number that the next item of each open list has. */
  private final Deque<Integer> next = new ArrayDeque<>();

  private String pending = "";

  void enter(Element element) {
    if (element.normalName().equals("ol")) {
      next.push(number(element.attr("start"), 1));
    } else if (element.normalName().equals("li")) {
      Element list = element.parent();
      pending = list != null && list.normalName().equals("ol") ? label(list, element) : "";
    }
  }

  void leave(Element element) {
    if (element.normalName().equals("ol")) {
      next.pop();
    } else if (element.normalName().equals("li")) {
      pending = "";
    }
  }

  /** The label to print before a text, if it is the first of an item. */
  String before(String text) {
    String label = PRINTED.matcher(text).lookingAt() ? "" : pending;
    pending = "";
    return label;
  }

  private String label(Element list, Element item) {
    int number = number(item.attr("value"), next.pop());
    next.push(number + 1);
    String style = PageStyle.listStyle(item).or(() -> PageStyle.listStyle(list)).orElse("decimal");
    return switch (style) {
      case "none" -> "";
      case "lower-alpha", "lower-latin" -> letters(number) + ") ";
      case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT) + ". ";
      case "lower-roman" -> Roman.of(number) + ". ";
      case "upper-roman" -> Roman.of(number).toUpperCase(Locale.ROOT) + ". ";
      default -> number + ". ";
    };
  }

  private static int number(String attribute, int otherwise) {
    return attribute.matches("-?\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
  }

  private static String letters(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / 26) {
      letters.insert(0, (char) ('a' + (n - 1) % 26));
    }
    return letters.toString();
  }
}
