package org.songluat.search.question;

import java.util.Set;
import org.songluat.index.analysis.Term;

/**
 * Words that join others and mean little alone. They are looked for, but not marked beside other
 * words.
 */
public final class FunctionWords {
  /** Only accented Vietnamese words: unaccented ones may be others ("cua" is also cửa). */
  private static final Set<String> WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have",
          "in", "into", "is", "it", "its", "of", "on", "or", "that", "the", "their", "these",
          "this", "those", "to", "was", "were", "which", "will", "with", "bị", "bởi", "các", "cho",
          "của", "cùng", "đã", "đang", "để", "đến", "được", "hoặc", "là", "mà", "những", "nhưng",
          "ở", "sẽ", "tại", "thì", "trên", "từ", "và", "về", "với", "vì");

  private FunctionWords() {}

  public static boolean contains(Term word) {
    return WORDS.contains(word.exact());
  }
}
