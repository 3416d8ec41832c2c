package org.songluat.align.lesson;

import java.util.Set;
import org.songluat.text.Language;

/**
 * Words that hold others together: no phrase worth looking up begins or ends with one. Of
 * Vietnamese only those that are never a syllable of a longer word.
 */
final class FunctionWords {
  private static final Set<String> VI =
      Set.of(
          "và", "của", "các", "những", "được", "bị", "hoặc", "này", "đó", "nếu", "thì", "mà", "là",
          "khi", "với", "để", "đã", "sẽ");

  private static final Set<String> EN =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or",
          "as", "is", "are", "be", "been", "was", "were", "shall", "will", "may", "must", "that",
          "which", "who", "this", "these", "those", "such", "its", "their", "it", "they", "any",
          "if", "when", "where", "has", "have", "had", "into");

  private FunctionWords() {}

  static boolean has(String word, Language language) {
    return (language == Language.VI ? VI : EN).contains(word);
  }
}
