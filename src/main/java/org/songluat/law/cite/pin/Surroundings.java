package org.songluat.law.cite.pin;

import java.util.Set;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;
import org.songluat.law.cite.word.UnitWords;

/** Tells by what stands around a step whether it cites, heads a text, or counts something. */
final class Surroundings {
  /** After these a number counts something: "khoản 5 triệu đồng". */
  private static final Set<String> COUNTED =
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
          "giờ",
          "lần",
          "million",
          "billion",
          "thousand",
          "percent",
          "years",
          "months",
          "days",
          "people");

  /** Words that go on with a sentence behind a label, where a noun would be what is counted. */
  private static final Set<String> GOING_ON =
      Set.of(
          "được",
          "bị",
          "có",
          "phải",
          "thì",
          "không",
          "quy",
          "này",
          "trên",
          "như",
          "nêu",
          "vào",
          "sau",
          "trước",
          "để",
          "mà",
          "khi",
          "nếu",
          "do",
          "cho",
          "là",
          "theo",
          "đối",
          "về",
          "với",
          "is",
          "are",
          "shall",
          "must",
          "may",
          "as",
          "herein",
          "hereof",
          "hereto",
          "above",
          "below",
          "this",
          "after",
          "before",
          "hereinafter",
          "on",
          "for",
          "which",
          "that",
          "has",
          "have");

  private final CitationText text;
  private final CitationWords words;

  Surroundings(CitationText text, CitationWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a number that ends here counts something. */
  boolean counted(int end) {
    return COUNTED.contains(text.word(text.blanks(end)));
  }

  /** Whether what follows lets a listed label be one: "Điều 5, 30 ngày" lists no article 30. */
  boolean endsItem(UnitWords.Named named, Label label) {
    int next = text.blanks(label.end());
    String word = text.word(next);
    boolean numbers = Character.isDigit(label.name().charAt(label.name().length() - 1));
    boolean listHead = text.lineStart(label.start()) && ".)/".indexOf(text.at(label.end())) >= 0;
    if (listHead || COUNTED.contains(word) || numbers && Character.isDigit(text.at(next))) {
      return false;
    }
    boolean sure = word.isEmpty() || !numbers && !named.english() || goesOn(next, word);
    return sure || named.plural() && numbers;
  }

  private boolean goesOn(int next, String word) {
    return CitationWords.of(word)
        || CitationWords.also(word)
        || CitationWords.to(word)
        || GOING_ON.contains(word)
        || words.unit(text, next) != null
        || words.kind(text, next) != null;
  }

  /**
   * Whether the step heads what follows instead of citing it: "Điều 5. Phạm vi" where a line or a
   * sentence starts. A line that only goes on with the sentence above starts nothing.
   */
  boolean heading(Step step) {
    return step.labels().size() == 1 && starts(step.start()) && headsOn(step.end());
  }

  private boolean headsOn(int end) {
    char after = text.at(end);
    if (after == '.' || after == ':' || after == '\n' || after == '\r' || after == '\0') {
      return true;
    }
    int next = text.blanks(end);
    boolean title = text.capital(next) && words.unit(text, next) == null;
    return title && words.kind(text, next) == null && next > end;
  }

  private boolean starts(int start) {
    int i = start;
    while (i > 0 && "“\"'*#_(".indexOf(text.at(i - 1)) >= 0) {
      i--;
    }
    boolean line = text.lineStart(i);
    int before = text.blanksBefore(i);
    char end = text.at(before - 1);
    if (before == 0 || ".:;!?”)".indexOf(end) >= 0 || i < start) {
      return true;
    }
    return line && end != ',' && !leadsOn(text.wordBefore(i));
  }

  private boolean leadsOn(String word) {
    return CitationWords.introducing(word) || CitationWords.of(word) || word.length() == 1;
  }
}
