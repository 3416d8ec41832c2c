package org.songluat.web.page.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songluat.text.Language;

/** What of a work is shown. */
public enum Show {
  ALL,
  VI,
  EN,
  /** Rows whose two sides do not say the same. */
  DIFFER,
  /** Rows with one side. */
  MISSING,
  /** Rows whose pairing is not sure. */
  UNCERTAIN;

  /** As addresses have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a code stands for. */
  public static Optional<Show> of(String code) {
    return Arrays.stream(values()).filter(show -> show.code().equals(code)).findFirst();
  }

  /** All codes, for messages. */
  public static String codes() {
    return Arrays.stream(values()).map(Show::code).collect(Collectors.joining(", "));
  }

  /** The columns, of the languages that are held. */
  List<Language> columns(List<Language> held) {
    return switch (this) {
      case VI -> held.stream().filter(l -> l == Language.VI).toList();
      case EN -> held.stream().filter(l -> l == Language.EN).toList();
      default -> held;
    };
  }

  boolean shows(RowView row) {
    return switch (this) {
      case ALL -> true;
      case VI -> !row.vi().isEmpty();
      case EN -> !row.en().isEmpty();
      case DIFFER -> row.ties().differences() > 0;
      case MISSING -> row.vi().isEmpty() || row.en().isEmpty();
      case UNCERTAIN -> row.doubt() != null;
    };
  }
}
