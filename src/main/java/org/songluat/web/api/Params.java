package org.songluat.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;
import org.songluat.law.WorkType;
import org.songluat.search.Filters;
import org.songluat.search.Grouping;
import org.songluat.search.Manner;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * The query parameters of a request, held against their rules. A parameter that is there but blank,
 * as a form sends it, counts as absent.
 */
public final class Params {
  private static final int DEFAULT_SIZE = 10;
  private static final int LONGEST_CURSOR = 4000;
  private static final int LONGEST_FILTER = 300;

  private final Context ctx;

  public Params(Context ctx) {
    this.ctx = ctx;
  }

  /** The search that the parameters ask for; both the API and the pages read it here. */
  public SearchRequest search() {
    return new SearchRequest(
        required("q", SearchRequest.MAX_QUERY),
        language("lang"),
        number("size", DEFAULT_SIZE, 1, SearchRequest.MAX_SIZE),
        text("cursor", LONGEST_CURSOR),
        filters(),
        new Manner(
            expanding("expand"),
            order("sort"),
            flag("facets"),
            grouping("group"),
            texts("without", Manner.MAX_WITHOUT, Manner.LONGEST_WITHOUT)));
  }

  /** Whether a query may be asked in other words too. */
  private boolean expanding(String name) {
    String text = text(name, LONGEST_FILTER);
    return switch (text) {
      case null -> true;
      case "all" -> true;
      case "none" -> false;
      default -> throw new InvalidParameterException(name, "be all or none", text);
    };
  }

  private BeadQuery.@Nullable Order order(String name) {
    String code = text(name, LONGEST_FILTER);
    if (code == null) {
      return null;
    }
    return BeadQuery.Order.of(code)
        .orElseThrow(
            () -> new InvalidParameterException(name, "be relevance, date or -date", code));
  }

  private Grouping grouping(String name) {
    String code = text(name, LONGEST_FILTER);
    return switch (code) {
      case null -> Grouping.CLAUSE;
      case "clause" -> Grouping.CLAUSE;
      case "article" -> Grouping.ARTICLE;
      case "work" -> Grouping.WORK;
      default -> throw new InvalidParameterException(name, "be clause, article or work", code);
    };
  }

  private Filters filters() {
    int year = number("year", 0, 1, 9999);
    return new Filters(
        text("work", LONGEST_FILTER),
        type("type"),
        text("issuer", LONGEST_FILTER),
        year == 0 ? null : year);
  }

  String required(String name, int longest) {
    String text = text(name, longest);
    if (text == null) {
      throw InvalidParameterException.missing(name);
    }
    return text;
  }

  /** In NFC, or null where it is absent or blank. */
  public @Nullable String text(String name, int longest) {
    String value = ctx.queryParam(name);
    return value == null || value.isBlank() ? null : text(name, value, longest);
  }

  /** Each value once, in NFC; the blank ones count as absent. */
  private List<String> texts(String name, int most, int longest) {
    List<String> values = ctx.queryParams(name).stream().filter(v -> !v.isBlank()).toList();
    if (values.size() > most) {
      String rule = "be given at most " + most + " times";
      throw new InvalidParameterException(name, rule, String.valueOf(values.size()));
    }
    return values.stream().map(value -> text(name, value, longest)).distinct().toList();
  }

  private static String text(String name, String value, int longest) {
    String text = Vietnamese.nfc(value.strip());
    if (text.length() > longest) {
      throw new InvalidParameterException(
          name, "be at most " + longest + " characters, is " + text.length(), text);
    }
    return text;
  }

  int number(String name, int absent, int least, int most) {
    String text = text(name, LONGEST_FILTER);
    if (text == null) {
      return absent;
    }
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new InvalidParameterException(name, "be a whole number " + least + ".." + most, text);
    }
    return number;
  }

  /** Whether it is true; false where it is absent. */
  public boolean flag(String name) {
    String text = text(name, LONGEST_FILTER);
    return switch (text) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidParameterException(name, "be true or false", text);
    };
  }

  public @Nullable Language language(String name) {
    String code = text(name, LONGEST_FILTER);
    return switch (code) {
      case null -> null;
      case "vi" -> Language.VI;
      case "en" -> Language.EN;
      default -> throw new InvalidParameterException(name, "be vi or en", code);
    };
  }

  private @Nullable WorkType type(String name) {
    String code = text(name, LONGEST_FILTER);
    if (code == null) {
      return null;
    }
    for (WorkType type : WorkType.values()) {
      if (type.code().equals(code)) {
        return type;
      }
    }
    throw new InvalidParameterException(
        name, "be the code of a type of work, such as law or resolution", code);
  }
}
