package org.songluat.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.songluat.index.StoredSource;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.Version;
import org.songluat.text.Language;

/**
 * Which source a work's text in a language is taken from, where several have it: the fullest; at
 * equal length the first by path.
 */
final class Editions {
  private final List<StoredSource> sources;
  private final Shown shown;
  private final List<Finding> findings = new ArrayList<>();

  Editions(List<StoredSource> sources, Shown shown) {
    this.sources = sources.stream().sorted(Comparator.comparing(StoredSource::path)).toList();
    this.shown = shown;
  }

  Optional<Version> best(Language language) {
    Optional<StoredSource> best =
        sources.stream()
            .filter(s -> s.outline().version(language).isPresent())
            .max(
                Comparator.comparingInt((StoredSource s) -> length(version(s, language)))
                    .thenComparing(StoredSource::path, Comparator.reverseOrder()));
    best.ifPresent(kept -> noteOthers(kept, language));
    return best.map(s -> version(s, language));
  }

  List<Finding> findings() {
    return findings;
  }

  private void noteOthers(StoredSource kept, Language language) {
    for (StoredSource other : sources) {
      if (other != kept && other.outline().version(language).isPresent()) {
        boolean same = texts(version(kept, language)).equals(texts(version(other, language)));
        findings.add(same ? duplicate(kept, other, language) : rival(kept, other, language));
      }
    }
  }

  private Finding duplicate(StoredSource kept, StoredSource other, Language language) {
    String message = "A work has one text a language: %s has the same %s text as %s";
    return Note.of(
        "duplicate-version", message.formatted(name(other), language.code(), name(kept)));
  }

  private Finding rival(StoredSource kept, StoredSource other, Language language) {
    String message =
        "A work has one text a language: the %s text of %s is used, that of %s differs";
    return Note.of("rival-version", message.formatted(language.code(), name(kept), name(other)));
  }

  private String name(StoredSource source) {
    return shown.toAll(source.path());
  }

  static List<String> texts(Version version) {
    return version.clauses().stream().map(Clause::text).toList();
  }

  private static Version version(StoredSource source, Language language) {
    return source.outline().version(language).orElseThrow();
  }

  private static int length(Version version) {
    return version.clauses().stream().mapToInt(c -> c.text().length()).sum();
  }
}
