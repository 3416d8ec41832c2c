package org.songluat.structure.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the notes that close a consolidated text (Ordinance 01/2012/UBTVQH13 art. 9): one behind
 * the other, numbered in square brackets, the wording that they quote among them.
 */
final class Notes {
  private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}\\]\\s?\\p{L}.*");

  /**
   * Between two notes stands at most an amendment's closing provisions; between notes of pages, the
   * text.
   */
  private static final int MOST_BETWEEN = 40;

  private static final int USUAL_BETWEEN = 12;

  private Notes() {}

  /** The first paragraph of the notes; the number of paragraphs where there are none. */
  static int start(List<String> paragraphs) {
    List<Integer> notes = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isNote(paragraphs.get(i), notes.size() + 1)) {
        notes.add(i);
      }
    }
    return notes.size() > 1 && close(notes, paragraphs.size())
        ? notes.getFirst()
        : paragraphs.size();
  }

  /** Whether the paragraph is a note at all, wherever it stands. */
  static boolean isNote(String text) {
    return !text.isEmpty() && text.charAt(0) == '[' && NOTE.matcher(text).matches();
  }

  private static boolean isNote(String text, int number) {
    return isNote(text) && text.startsWith("[" + number + "]");
  }

  private static boolean close(List<Integer> notes, int end) {
    int usual = 0;
    for (int i = 0; i < notes.size(); i++) {
      int next = i + 1 < notes.size() ? notes.get(i + 1) : end;
      int between = next - notes.get(i) - 1;
      if (between > MOST_BETWEEN) {
        return false;
      }
      usual += between <= USUAL_BETWEEN ? 1 : 0;
    }
    return usual * 4 >= notes.size() * 3;
  }
}
