package org.songluat.search.note;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a query: a rule that it breaks, and what the rule says of it. Pages tell it in
 * the language of their interface, all else in English.
 *
 * @param values what fills the rule's sentence
 */
public record Slip(Rule rule, List<String> values) {
  /** A rule that every query keeps, as a sentence with its values as {0}, {1}, … */
  public enum Rule {
    LENGTH("A query must have at most {0} characters, got {1}"),
    EMPTY("A query must have at least one word"),
    QUOTATION("A quotation must be closed, this one is not"),
    QUOTED_PREFIX("A beginning of words must stand outside quotation marks, got '{0}'"),
    SHORT_PREFIX("A beginning of words must have at least two letters, got '{0}'"),
    CLOSING("A closing parenthesis must have an opening one before it"),
    OPENING("A parenthesis must be closed, this one is not"),
    DEPTH("Parentheses must nest at most {0} deep"),
    NOT("NOT must stand before a word or group, nothing follows it"),
    SORT_EXCLUDED("sort: must not be excluded"),
    SORT("sort: must be relevance, date or -date, got '{0}'"),
    SIDE("{0}: must stand before a word, phrase or group"),
    VALUE("{0}: must stand before a word or phrase"),
    PARTS("A query must have at most {0} phrases, groups and fields"),
    WORDS("A query must have at most {0} words in phrases, groups and under operators"),
    DANGLING_END("Operators and parentheses must have words on both sides, here the query ends"),
    DANGLING("Operators and parentheses must have words on both sides, here '{0}' follows"),
    DATE("date: must be a day, month, year or range such as 2019-01..2019-06, got '{0}'"),
    NUM("num: must be a figure or range such as 30..40% or \"1..5 tỷ đồng\", got '{0}'"),
    TYPE("type: must be one of {1}, got '{0}'"),
    YEAR("year: must be a year or a range such as 2019..2024, got '{0}'"),
    LANGUAGE("{1}: must be vi or en, got '{0}'"),
    ARTICLE("article: must be the number of an article such as 5 or 12a, got '{0}'"),
    PATH("path: must be labels such as III.5 or a place such as \"Điều 7\", got '{0}'");

    private final String sentence;

    Rule(String sentence) {
      this.sentence = sentence;
    }

    /** As message files have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Slip {
    values = List.copyOf(values);
  }

  public Slip(Rule rule, Object... values) {
    this(rule, List.of(values).stream().map(String::valueOf).toList());
  }

  /** In English. */
  public String message() {
    StringBuilder message = new StringBuilder();
    String sentence = rule.sentence;
    int at = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
      message.append(sentence, at, open).append(values.get(sentence.charAt(open + 1) - '0'));
      at = open + 3;
    }
    return message.append(sentence.substring(at)).toString();
  }
}
