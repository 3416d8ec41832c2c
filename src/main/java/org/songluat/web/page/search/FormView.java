package org.songluat.web.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;
import org.songluat.index.StoredWork;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.search.Filters;
import org.songluat.search.Grouping;
import org.songluat.search.Manner;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Option;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;

/**
 * The search form, filled in.
 *
 * @param without renderings that were taken out; they stay out where filters change
 * @param filtered whether a filter is set
 */
record FormView(
    String query, List<Field> fields, List<String> without, boolean filtered, boolean ask) {
  /** A filter with its choices, the first of which is "any". */
  record Field(String name, String label, List<Option> options) {}

  private static final int LONGEST_LABEL = 60;

  /** The form of a first visit: empty, with the cursor in its box. */
  static FormView empty(Holdings holdings, Messages t, Ui ui) {
    Fields fields = new Fields(holdings, t, ui);
    return new FormView("", fields.of(null, Filters.NONE, Manner.USUAL), List.of(), false, true);
  }

  static FormView of(SearchRequest request, Holdings holdings, Messages t, Ui ui) {
    Filters filters = request.filters();
    Manner manner = request.manner();
    boolean filtered =
        request.language() != null || !filters.equals(Filters.NONE) || !usual(manner);
    Fields fields = new Fields(holdings, t, ui);
    return new FormView(
        request.query(),
        fields.of(request.language(), filters, manner),
        manner.without(),
        filtered,
        false);
  }

  /** Facets are always asked for, and by no filter. */
  private static boolean usual(Manner manner) {
    return new Manner(manner.expanding(), manner.order(), false, manner.grouping())
        .equals(Manner.USUAL);
  }

  /** Makes the fields of what is held and of the manners of answering. */
  private record Fields(Holdings holdings, Messages t, Ui ui) {
    List<Field> of(@Nullable Language language, Filters set, Manner manner) {
      List<Field> fields = new ArrayList<>(narrowing(language, set));
      Choices choices = new Choices(t);
      BeadQuery.Order order = manner.order();
      fields.add(
          choices.field(
              "sort",
              Stream.of(BeadQuery.Order.OLDEST, BeadQuery.Order.NEWEST),
              BeadQuery.Order::code,
              o -> t.get("sort." + o.code()),
              order == null || order == BeadQuery.Order.RELEVANCE ? null : order.code()));
      fields.add(
          choices.field(
              "group",
              Stream.of(Grouping.ARTICLE, Grouping.WORK),
              Grouping::code,
              g -> t.get("group." + g.code()),
              manner.grouping() == Grouping.CLAUSE ? null : manner.grouping().code()));
      fields.add(
          choices.field(
              "expand",
              Stream.of("none"),
              e -> e,
              e -> t.get("expand." + e),
              manner.expanding() ? null : "none"));
      return fields;
    }

    private List<Field> narrowing(@Nullable Language language, Filters set) {
      Choices choices = new Choices(t);
      return List.of(
          choices.field(
              "lang",
              Stream.of(Language.values()),
              Language::code,
              l -> t.get("language." + l.code()),
              language == null ? null : language.code()),
          choices.field(
              "work",
              holdings.works().stream(),
              StoredWork::id,
              w -> label(w.work(), ui.language()),
              set.work()),
          choices.field(
              "type",
              holdings.types().stream(),
              WorkType::code,
              type -> Holdings.name(type, ui.language()),
              code(set.type())),
          choices.field("issuer", holdings.issuers().stream(), i -> i, i -> i, set.issuer()),
          choices.field(
              "year",
              holdings.years().stream().map(String::valueOf),
              y -> y,
              y -> y,
              set.year() == null ? null : set.year().toString()));
    }
  }

  private static @Nullable String code(@Nullable WorkType type) {
    return type == null ? null : type.code();
  }

  private static String label(Work work, Language language) {
    Said title = Said.title(work.titles(), language);
    String number = work.number();
    if (title == null) {
      return number != null ? number : String.valueOf(work.id());
    }
    String text = title.shortened(LONGEST_LABEL).text();
    return number == null ? text : number + " · " + text;
  }

  /** Makes fields; what is set is always among the choices. */
  private record Choices(Messages t) {
    <T> Field field(
        String name,
        Stream<T> values,
        Function<T, String> value,
        Function<T, String> label,
        @Nullable String set) {
      List<Option> options = new ArrayList<>();
      options.add(new Option("", t.get("filter." + name + ".any"), set == null));
      values
          .limit(Holdings.MOST_CHOICES)
          .map(v -> new Option(value.apply(v), label.apply(v), value.apply(v).equals(set)))
          .forEach(options::add);
      if (set != null && options.stream().noneMatch(Option::selected)) {
        options.add(new Option(set, set, true));
      }
      return new Field(name, t.get("filter." + name), options);
    }
  }
}
