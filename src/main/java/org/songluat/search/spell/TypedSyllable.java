package org.songluat.search.spell;

import java.util.Optional;
import org.songluat.text.Vietnamese;

/** A syllable under the keys of an input method. Each key tells whether it found its letter. */
final class TypedSyllable {
  private static final String VOWELS = "aăâeêioôơuưy";

  /** Of two vowels those that always bear the tone, the first found counts. */
  private static final String STRONG = "êơâăôư";

  /** Grave, acute, hook, tilde, dot below: combining, in the order of {@link #tone}. */
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

  private final StringBuilder letters = new StringBuilder();
  private int tone = -1;
  private boolean marked;
  private boolean spoilt;

  boolean append(char letter) {
    letters.append(letter);
    return true;
  }

  /** A key that marks nothing: this is no syllable. */
  void spoil() {
    spoilt = true;
  }

  boolean tone(int which) {
    boolean bears = letters.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    if (!bears || tone >= 0) {
      return false;
    }
    tone = which;
    marked = true;
    return true;
  }

  boolean circumflex() {
    return circumflex('a') || circumflex('e') || circumflex('o');
  }

  boolean circumflex(char vowel) {
    return replaceLast(vowel, "âêô".charAt("aeo".indexOf(vowel)));
  }

  /** Whether the vowel is the last letter, or is repeated behind the end of the syllable. */
  boolean endsIn(char vowel, boolean last) {
    int at = letters.lastIndexOf(String.valueOf(vowel));
    return at >= 0 && (at == letters.length() - 1 || last);
  }

  /** In "uo" both letters get it. */
  boolean horn() {
    int both = letters.lastIndexOf("uo");
    if (both >= 0 && !(both > 0 && letters.charAt(both - 1) == 'q')) {
      letters.replace(both, both + 2, "ươ");
      marked = true;
      return true;
    }
    return letters.lastIndexOf("oa") < 0 && replaceLast('o', 'ơ')
        || letters.lastIndexOf("a") < 0 && replaceLast('u', 'ư')
        || letters.indexOf("ư") >= 0 && replaceLast('o', 'ơ')
        || letters.lastIndexOf("ua") >= 0 && replaceLast('u', 'ư');
  }

  boolean breve() {
    return replaceLast('a', 'ă');
  }

  boolean bar() {
    boolean first = !letters.isEmpty() && letters.charAt(0) == 'd';
    if (first) {
      letters.setCharAt(0, 'đ');
      marked = true;
    }
    return first;
  }

  private boolean replaceLast(char plain, char with) {
    int at = letters.lastIndexOf(String.valueOf(plain));
    if (at >= 0) {
      letters.setCharAt(at, with);
      marked = true;
    }
    return at >= 0;
  }

  /** The syllable with its tone where it belongs; empty without any mark or any vowel. */
  Optional<String> written() {
    int start = nucleus();
    if (spoilt || !marked || start == letters.length()) {
      return Optional.empty();
    }
    if (tone >= 0) {
      letters.insert(bearer(start) + 1, TONES.charAt(tone));
    }
    return Optional.of(Vietnamese.nfc(letters.toString()));
  }

  /** Where the vowels begin; u and i after q and g belong to the consonant before a vowel. */
  private int nucleus() {
    int start = 0;
    while (start < letters.length() && !vowel(start)) {
      start++;
    }
    String onset =
        start > 0 && start < letters.length() ? letters.substring(start - 1, start + 1) : "";
    boolean joined = onset.equals("qu") || onset.equals("gi");
    return joined && vowel(start + 1) ? start + 1 : start;
  }

  private int bearer(int start) {
    int end = start;
    while (vowel(end)) {
      end++;
    }
    for (int i = 0; i < STRONG.length(); i++) {
      int strong = letters.indexOf(String.valueOf(STRONG.charAt(i)), start);
      if (strong >= 0) {
        return strong;
      }
    }
    int vowels = end - start;
    boolean closed = end < letters.length();
    return vowels >= 2 && (closed || vowels == 3) ? start + 1 : start;
  }

  private boolean vowel(int i) {
    return i < letters.length() && VOWELS.indexOf(letters.charAt(i)) >= 0;
  }
}
