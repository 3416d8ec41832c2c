package org.songluat.align.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.songluat.align.Bead;
import org.songluat.align.words.Words;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * How much of each side the other answers, by its content words: all but those that only join
 * others, which mostly have no counterpart of their own.
 */
public record Coverage(Part vi, Part en) {
  private static final Set<String> JOINING =
      Set.of(
          "và", "của", "các", "những", "là", "được", "cho", "trong", "với", "để", "có", "theo",
          "về", "tại", "từ", "do", "này", "đó", "khi", "hoặc", "thì", "mà", "bị", "ở", "trên", "ra",
          "vào", "đến", "như", "cũng", "bằng", "việc", "sự", "một", "the", "of", "and", "to", "in",
          "for", "an", "on", "by", "with", "is", "are", "be", "as", "at", "or", "from", "that",
          "this", "these", "those", "which", "shall", "will", "has", "have", "been", "its", "their",
          "it", "who", "such", "than");

  /**
   * The content words of a side.
   *
   * @param answered how many of them the other side answers
   */
  public record Part(int words, int answered) {
    /** The answered share, in 0..1; 0 where there are none. */
    public double share() {
      return words == 0 ? 0 : (double) answered / words;
    }
  }

  static Coverage of(Bead bead, List<WordLink> links) {
    return new Coverage(
        part(bead.vi(), Language.VI, placed(links, WordLink::viSpan)),
        part(bead.en(), Language.EN, placed(links, WordLink::enSpan)));
  }

  private static List<ClauseSpan> placed(
      List<WordLink> links, Function<WordLink, ClauseSpan> side) {
    return links.stream().map(side).toList();
  }

  private static Part part(List<Clause> clauses, Language language, List<ClauseSpan> answered) {
    int words = 0;
    int covered = 0;
    for (int k = 0; k < clauses.size(); k++) {
      int clause = k;
      List<Span> own =
          answered.stream().filter(at -> at.clause() == clause).map(ClauseSpan::span).toList();
      for (Span word : content(clauses.get(k).text(), language)) {
        words++;
        covered += own.stream().anyMatch(word::overlaps) ? 1 : 0;
      }
    }
    return new Part(words, covered);
  }

  private static List<Span> content(String text, Language language) {
    List<Span> spans = Words.spans(text, language);
    /* The pairs of Vietnamese syllables come after the syllables. */
    int single = language == Language.VI ? (spans.size() + 1) / 2 : spans.size();
    List<Span> content = new ArrayList<>();
    for (Span word : spans.subList(0, single)) {
      if (!JOINING.contains(word.of(text).toLowerCase(Locale.ROOT))) {
        content.add(word);
      }
    }
    return content;
  }
}
