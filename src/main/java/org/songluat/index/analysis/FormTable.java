package org.songluat.index.analysis;

import org.jspecify.annotations.Nullable;
import org.songluat.index.analysis.WordForms.Form;

/**
 * The forms of words as printed, looked up by their characters where they stand: a few thousand
 * words make up most of any text.
 */
final class FormTable {
  /** Both cases of all syllables of Vietnamese and of the usual words of English. */
  private static final int MOST = 1 << 15;

  private static final int SLOTS = 4 * MOST;

  private final char[][] words = new char[SLOTS][];
  private final Form[] forms = new Form[SLOTS];
  private int size;
  private int slot;

  /** The form of the characters from start to end, or null where it has not been put. */
  @Nullable Form find(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    slot = (hash ^ hash >>> 15) & SLOTS - 1;
    while (words[slot] != null && !same(words[slot], text, start, end)) {
      slot = slot + 1 & SLOTS - 1;
    }
    return forms[slot];
  }

  /** Keeps the form of what was looked for last and not found, as long as there is room. */
  void put(String word, Form form) {
    if (size < MOST) {
      words[slot] = word.toCharArray();
      forms[slot] = form;
      size++;
    }
  }

  private static boolean same(char[] word, char[] text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }
}
