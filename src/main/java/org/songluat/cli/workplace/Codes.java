package org.songluat.cli.workplace;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.songluat.exchange.ExportFormat;
import org.songluat.index.BeadQuery;
import org.songluat.search.Grouping;
import org.songluat.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The short names that options take, read and listed. */
public final class Codes {
  private Codes() {}

  /** Reads {@code vi} and {@code en}. */
  public static final class OfLanguage implements ITypeConverter<Language> {
    /** The codes, for completion and help. */
    public static final class Languages implements Iterable<String> {
      @Override
      public Iterator<String> iterator() {
        return List.of("vi", "en").iterator();
      }
    }

    @Override
    public Language convert(String code) {
      return switch (code.toLowerCase(Locale.ROOT)) {
        case "vi" -> Language.VI;
        case "en" -> Language.EN;
        default -> throw new TypeConversionException("must be vi or en, got '" + code + "'");
      };
    }
  }

  /** Reads whether a query may be asked in other words: {@code all} and {@code none}. */
  public static final class OfExpansion implements ITypeConverter<String> {
    /** The codes, for completion and help. */
    public static final class Expansions implements Iterable<String> {
      @Override
      public Iterator<String> iterator() {
        return List.of("all", "none").iterator();
      }
    }

    @Override
    public String convert(String code) {
      return switch (code) {
        case "all", "none" -> code;
        default -> throw new TypeConversionException("must be all or none, got '" + code + "'");
      };
    }
  }

  /** Reads what comes first: {@code relevance}, {@code date}, {@code -date}. */
  public static final class OfOrder implements ITypeConverter<BeadQuery.Order> {
    /** The codes, for completion and help. */
    public static final class Orders implements Iterable<String> {
      @Override
      public Iterator<String> iterator() {
        return Arrays.stream(BeadQuery.Order.values()).map(BeadQuery.Order::code).iterator();
      }
    }

    @Override
    public BeadQuery.Order convert(String code) {
      return BeadQuery.Order.of(code)
          .orElseThrow(() ->
              new TypeConversionException("must be relevance, date or -date, got '" + code + "'"));
    }
  }

  /** Reads the code of an export format. */
  static final class OfFormat implements ITypeConverter<ExportFormat> {
    /** The codes, for completion and help. */
    public static final class Formats implements Iterable<String> {
      @Override
      public Iterator<String> iterator() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::code).iterator();
      }
    }

    @Override
    public ExportFormat convert(String code) {
      return Arrays.stream(ExportFormat.values())
          .filter(f -> f.code().equalsIgnoreCase(code))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "must be one of " + ExportFormat.codes() + ", got '" + code + "'"));
    }
  }

  /** Reads {@code clause}, {@code article} and {@code work}. */
  public static final class OfGrouping implements ITypeConverter<Grouping> {
    @Override
    public Grouping convert(String code) {
      return Arrays.stream(Grouping.values())
          .filter(one -> one.code().equalsIgnoreCase(code))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException("must be clause, article or work, got '" + code + "'"));
    }
  }
}
