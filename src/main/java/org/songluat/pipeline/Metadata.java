package org.songluat.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredSource;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * One work's metadata out of several sources: the source with the Vietnamese text, the binding one,
 * is believed first; where two contradict each other a finding names both.
 */
final class Metadata {
  private final List<StoredSource> sources;
  private final Shown shown;
  private final List<Finding> conflicts = new ArrayList<>();

  Metadata(List<StoredSource> sources, Shown shown) {
    Comparator<StoredSource> bindingFirst =
        Comparator.comparing(s -> s.outline().version(Language.VI).isEmpty());
    this.sources = sources.stream().sorted(bindingFirst.thenComparing(StoredSource::path)).toList();
    this.shown = shown;
  }

  Work merged(String id) {
    return new Work(
        id,
        first(Work::number),
        type(),
        first(Work::issuer),
        signer(),
        date("issue", Work::issued),
        date("effect", Work::effective),
        new Titles(title(Language.VI), title(Language.EN)));
  }

  /** What {@link #merged} met; empty before it. */
  List<Finding> conflicts() {
    return conflicts;
  }

  private <T> @Nullable T first(Function<Work, @Nullable T> field) {
    return sources.stream()
        .map(s -> field.apply(s.outline().work()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private WorkType type() {
    compare("type-conflict", "kind of document", w -> w.type().instrument() ? w.type() : null);
    WorkType instrument = first(w -> w.type().instrument() ? w.type() : null);
    return instrument == null ? sources.getFirst().outline().work().type() : instrument;
  }

  /** Accents lost in an English text make no other person. */
  private @Nullable String signer() {
    compare("signer-conflict", "signer", w -> w.signer() == null ? null : folded(w.signer()));
    return first(Work::signer);
  }

  private @Nullable LocalDate date(String of, Function<Work, @Nullable LocalDate> field) {
    compare("date-conflict", "date of " + of, field);
    return first(field);
  }

  private static String folded(String name) {
    return Vietnamese.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
  }

  /** The title in a language from the source that has the text in it, else from any. */
  private @Nullable String title(Language language) {
    return sources.stream()
        .map(StoredSource::outline)
        .filter(o -> o.work().titles().in(language) != null)
        .min(Comparator.comparing((Outline o) -> o.version(language).isEmpty()))
        .map(o -> o.work().titles().in(language))
        .orElse(null);
  }

  private void compare(String code, String what, Function<Work, ? extends @Nullable Object> field) {
    StoredSource believed = null;
    for (StoredSource source : sources) {
      Object value = field.apply(source.outline().work());
      if (value != null && believed == null) {
        believed = source;
      } else if (value != null && believed != null) {
        Object other = field.apply(believed.outline().work());
        if (!value.equals(other)) {
          conflicts.add(conflict(code, what, told(other, believed), told(value, source)));
        }
      }
    }
  }

  private static Finding conflict(String code, String what, String kept, String dropped) {
    String message = "The sources of a work must agree on its %s, got %s and %s; the first holds";
    return Note.of(code, message.formatted(what, kept, dropped));
  }

  private String told(@Nullable Object value, StoredSource source) {
    String printed = value instanceof WorkType type ? type.code() : String.valueOf(value);
    return printed + " in " + shown.toAll(source.path());
  }
}
