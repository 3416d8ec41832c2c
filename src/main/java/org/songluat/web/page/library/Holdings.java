package org.songluat.web.page.library;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.web.page.Said;

/**
 * What the index holds, as the pages need it: the works, the values that filters can take, and
 * queries to try.
 *
 * @param years the newest first
 */
public record Holdings(
    List<StoredWork> works,
    List<WorkType> types,
    List<String> issuers,
    List<Integer> years,
    List<Example> examples) {
  /** A select box with more choices than this helps nobody. */
  public static final int MOST_CHOICES = 300;

  private static final int SHORT = 60;

  /**
   * A query to try.
   *
   * @param kind what it shows, the end of a message key
   * @param lang the language of the query
   */
  public record Example(String kind, String query, String lang) {}

  public Holdings {
    works = List.copyOf(works);
    types = List.copyOf(types);
    issuers = List.copyOf(issuers);
    years = List.copyOf(years);
    examples = List.copyOf(examples);
  }

  /** Reads them from the index's last commit. */
  public static Holdings of(LegalIndex index) throws IOException {
    List<StoredWork> works = index.works();
    return new Holdings(
        works,
        distinct(works, Work::type).sorted().toList(),
        distinct(works, Work::issuer).sorted().toList(),
        distinct(works, Holdings::year).sorted(Comparator.reverseOrder()).toList(),
        Examples.of(index, works));
  }

  public static String name(WorkType type, Language language) {
    return language == Language.VI ? type.vietnamese() : type.english();
  }

  /** The number of a work that is held, else its title, cut; the id where it has neither. */
  public String shortName(String id, Language language) {
    return works.stream()
        .filter(held -> held.id().equals(id))
        .map(held -> shortName(held.work(), language))
        .findFirst()
        .orElse(id);
  }

  private static String shortName(Work work, Language language) {
    String number = work.number();
    Said title = Said.title(work.titles(), language);
    String named = title == null ? String.valueOf(work.id()) : title.shortened(SHORT).text();
    return number == null ? named : number;
  }

  private static @Nullable Integer year(Work work) {
    return work.issued() == null ? null : work.issued().getYear();
  }

  private static <T> Stream<T> distinct(
      List<StoredWork> works, Function<Work, @Nullable T> property) {
    return works.stream()
        .map(w -> property.apply(w.work()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct();
  }
}
