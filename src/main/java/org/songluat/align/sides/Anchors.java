package org.songluat.align.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.songluat.law.DocumentNumber;
import org.songluat.text.Language;
import org.songluat.text.Value;
import org.songluat.text.Values;
import org.songluat.text.Vietnamese;

/**
 * What both languages write alike: values, document numbers, names and acronyms. Names agree by
 * their folded letters, "Hà Nội" with "Hanoi"; long words without accents by their first letters.
 */
final class Anchors {
  private static final int STEM = 5;
  private static final int LONGEST = 30;

  /** English words that fold like Vietnamese syllables. */
  private static final Set<String> ENGLISH =
      Set.of(
          "a", "an", "the", "to", "in", "on", "no", "so", "do", "he", "we", "me", "my", "it", "is",
          "at", "as", "or", "of", "by", "be", "if", "hang", "can", "may", "man", "ban", "con",
          "sang", "song", "them", "then", "than", "this", "that", "for", "and", "all", "any", "but",
          "not", "new", "nay", "bay", "day", "ten", "tan", "dan", "long", "hand", "ha", "her",
          "his", "how", "hay", "hot", "one", "per", "phi", "chi", "tin", "tho", "bang", "gang");

  private Anchors() {}

  static List<String> of(String text, Language language) {
    List<String> anchors = new ArrayList<>();
    for (Value value : Values.withWords(text, language)) {
      anchors.add(value.key());
    }
    for (DocumentNumber.Found found : DocumentNumber.find(text)) {
      anchors.add("no " + found.number().id());
    }
    names(text, language, anchors);
    return anchors;
  }

  private static void names(String text, Language language, List<String> anchors) {
    String before = "";
    int beforeEnd = -2;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      boolean plain = true;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        plain &= text.charAt(end) < 0x80;
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      boolean foreign = plain && end - i >= STEM;
      boolean capital = end - i >= 2 && Character.isUpperCase(text.charAt(i));
      String name =
          foreign || capital ? name(text.substring(i, Math.min(end, i + LONGEST)), language) : "";
      if (!name.isEmpty()) {
        anchors.add(name);
        if (language == Language.VI && beforeEnd + 1 == i && !before.isEmpty()) {
          anchors.add("=" + before.substring(1) + name.substring(1));
        }
      }
      before = name;
      beforeEnd = end;
      i = end;
    }
  }

  private static String name(String word, Language language) {
    String folded = Vietnamese.fold(word).toLowerCase(Locale.ROOT);
    return language == Language.EN && ENGLISH.contains(folded) ? "" : "=" + folded;
  }
}
