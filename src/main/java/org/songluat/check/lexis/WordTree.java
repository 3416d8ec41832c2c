package org.songluat.check.lexis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, so that all that begin at a word are found in one walk. */
final class WordTree<T> {
  private final Map<String, WordTree<T>> next = new HashMap<>(2);
  private @Nullable T value;

  /** Takes what is found and where it ends. */
  interface Visitor<T> {
    void found(int end, T value);
  }

  /** What stands under a phrase, made where there is nothing yet. */
  T at(List<String> phrase, Supplier<T> made) {
    WordTree<T> node = this;
    for (String word : phrase) {
      node = node.next.computeIfAbsent(word, w -> new WordTree<>());
    }
    T held = node.value;
    if (held == null) {
      held = made.get();
      node.value = held;
    }
    return held;
  }

  @Nullable T get(List<String> phrase) {
    WordTree<T> node = this;
    for (String word : phrase) {
      node = node.next.get(word);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  /** All phrases that begin at a word, the shortest first; none reaches past the end. */
  void from(List<String> words, int start, int end, Visitor<T> visitor) {
    WordTree<T> node = this;
    for (int k = start; k < end; k++) {
      node = node.next.get(words.get(k));
      if (node == null) {
        return;
      }
      if (node.value != null) {
        visitor.found(k + 1, node.value);
      }
    }
  }
}
