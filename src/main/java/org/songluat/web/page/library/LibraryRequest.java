package org.songluat.web.page.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredWork;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * Which works the library page shows, and in which order.
 *
 * @param words that their numbers or titles have, accents aside; null for any
 * @param held the languages they are held in; null for any
 * @param type the code of their type; null for any
 */
public record LibraryRequest(
    @Nullable String words, @Nullable Held held, @Nullable String type, Sort sort) {
  /** In which languages a work is held. */
  public enum Held {
    BOTH,
    VI,
    EN;

    /** As addresses have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean fits(StoredWork work) {
      boolean vi = work.viClauses() > 0;
      boolean en = work.enClauses() > 0;
      return switch (this) {
        case BOTH -> vi && en;
        case VI -> vi && !en;
        case EN -> en && !vi;
      };
    }

    /** What a code stands for. */
    public static Optional<Held> of(String code) {
      return Arrays.stream(values()).filter(held -> held.code().equals(code)).findFirst();
    }
  }

  /** What comes first. */
  public enum Sort {
    NUMBER(Comparator.comparing(StoredWork::id)),
    TYPE(
        Comparator.comparing((StoredWork work) -> work.work().type())
            .thenComparing(StoredWork::id)),
    DATE(
        Comparator.comparing(
            (StoredWork work) -> work.work().issued(),
            Comparator.nullsLast(Comparator.reverseOrder()))),
    CLAUSES(Comparator.comparing(StoredWork::beads).reversed()),
    FINDINGS(Comparator.comparing((StoredWork work) -> work.findings().size()).reversed());

    private final Comparator<StoredWork> order;

    Sort(Comparator<StoredWork> order) {
      this.order = order;
    }

    /** As addresses have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What a code stands for. */
    public static Optional<Sort> of(String code) {
      return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }

    /** All codes, for messages. */
    public static String codes() {
      return Arrays.stream(values()).map(Sort::code).collect(Collectors.joining(", "));
    }
  }

  List<StoredWork> of(List<StoredWork> works) {
    return works.stream().filter(this::fits).sorted(sort.order).toList();
  }

  private boolean fits(StoredWork work) {
    return (held == null || held.fits(work))
        && (type == null || type.equals(work.work().type().code()))
        && (words == null || hasWords(work, words));
  }

  private static boolean hasWords(StoredWork work, String words) {
    String text =
        Stream.of(
                work.id(),
                work.work().number(),
                work.work().issuer(),
                work.work().titles().in(Language.VI),
                work.work().titles().in(Language.EN))
            .filter(java.util.Objects::nonNull)
            .map(LibraryRequest::plain)
            .collect(Collectors.joining("\n"));
    return Stream.of(plain(words).split("\\s+")).allMatch(text::contains);
  }

  private static String plain(@Nullable String text) {
    return Vietnamese.fold(String.valueOf(text)).toLowerCase(Locale.ROOT);
  }
}
