package org.songluat.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songluat.text.Folded;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Finds names of Vietnamese people: a family name and two given names, each with a capital. Shorter
 * ones and family names that begin the names of bodies and places are left alone: "Đoàn Thanh
 * niên", "Hồ Tây", "Cao Bằng".
 */
final class People {
  private static final String WORD = "\\p{Lu}\\p{Ll}{1,6}";
  private static final int WORDS = 3;

  private static final Set<String> FAMILIES =
      Set.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
          "Ngô", "Dương", "Đinh", "Trương", "Trịnh", "Đào", "Lương", "Vương", "Phùng", "Lưu",
          "Quách", "Tô", "Tạ");

  /** Written without accents these are words: "To Build Ferries". */
  private static final Set<String> WORDS_TOO = Set.of("to", "ta", "do");

  private static final Set<String> PLAIN =
      FAMILIES.stream()
          .map(Folded::words)
          .filter(name -> !WORDS_TOO.contains(name))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern THREE =
      Pattern.compile(
          "(?<!\\p{L})(?=(" + WORD + ")[ \\u00a0]" + WORD + "[ \\u00a0]" + WORD + "(?!\\p{L}))");
  private static final Pattern NAME =
      Pattern.compile(WORD + "(?:[ \\u00a0]" + WORD + "){" + (WORDS - 1) + "}");

  private People() {}

  /** A name where it stands; folded, so that accents count for nothing. */
  record Person(Span span, String folded) {}

  static List<Person> in(String text, Language language) {
    List<Person> people = new ArrayList<>();
    Matcher matcher = THREE.matcher(text);
    Matcher name = NAME.matcher(text);
    int end = 0;
    while (matcher.find()) {
      boolean family = family(matcher.group(1), language);
      if (family && matcher.start() >= end && name.find(matcher.start())) {
        Span span = new Span(name.start(), name.end());
        people.add(new Person(span, Folded.words(span.of(text))));
        end = span.end();
      }
    }
    return people;
  }

  private static boolean family(String word, Language language) {
    return FAMILIES.contains(word)
        || language == Language.EN && PLAIN.contains(word.toLowerCase(Locale.ROOT));
  }
}
