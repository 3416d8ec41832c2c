package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Statement;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * What one place of a source says of its work.
 *
 * @param printed the words that say it, as they stand there
 */
record Evidence<T>(T value, String printed, Place place, Language language, Span span) {
  Statement as(Statement.Field field, Function<T, String> value) {
    boolean titled = field == Statement.Field.TITLE;
    return new Statement(
        field, titled ? language : null, value.apply(this.value), place.origin(), span);
  }

  /** The most trusted first; of one trust the Vietnamese, which binds. */
  static <T> List<Evidence<T>> ranked(List<Evidence<T>> evidence) {
    return evidence.stream()
        .sorted(
            Comparator.comparing((Evidence<T> e) -> e.place().origin())
                .thenComparing(Evidence::language))
        .toList();
  }

  /** The first of each key. */
  static <T> List<Evidence<T>> distinct(
      List<Evidence<T>> evidence, Function<Evidence<T>, String> key) {
    List<Evidence<T>> distinct = new ArrayList<>();
    for (Evidence<T> e : evidence) {
      if (distinct.stream().noneMatch(d -> key.apply(d).equals(key.apply(e)))) {
        distinct.add(e);
      }
    }
    return distinct;
  }

  static <T> @Nullable T first(List<Evidence<T>> evidence) {
    return evidence.isEmpty() ? null : evidence.getFirst().value();
  }
}
