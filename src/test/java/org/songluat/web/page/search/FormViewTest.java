package org.songluat.web.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.index.BeadQuery;
import org.songluat.law.WorkType;
import org.songluat.search.Filters;
import org.songluat.search.Grouping;
import org.songluat.search.Manner;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Option;
import org.songluat.web.page.Samples;
import org.songluat.web.page.library.Holdings;

class FormViewTest {
  private static final Holdings HOLDINGS =
      new Holdings(
          List.of(Samples.stored(Samples.decree(), 2, 2), Samples.stored(Samples.untitled(), 1, 0)),
          List.of(WorkType.DECREE, WorkType.OTHER),
          List.of("Nhóm biên soạn"),
          List.of(2026, 2024),
          List.of());

  private final Messages t = Messages.of(Language.EN);

  private FormView form(Language language, Filters filters) {
    SearchRequest request = new SearchRequest("thẻ", language, 10, null, filters);
    return FormView.of(request, HOLDINGS, t, Samples.ENGLISH);
  }

  private static List<Option> options(FormView form, String name) {
    return form.fields().stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow()
        .options();
  }

  @Test
  void everyFilterOffersWhatTheIndexHolds() {
    FormView form = FormView.empty(HOLDINGS, t, Samples.ENGLISH);
    assertEquals(
        List.of("lang", "work", "type", "issuer", "year", "sort", "group", "expand"),
        form.fields().stream().map(FormView.Field::name).toList());
    assertEquals(
        List.of(
            new Option("", "Any work", true),
            new Option("5-2026-bm", "5/2026/BM · Decree on reader cards", false),
            new Option("la-thu", "la-thu", false)),
        options(form, "work"));
    assertEquals(
        List.of(
            new Option("", "Any type", true),
            new Option("decree", "Decree", false),
            new Option("other", "Document", false)),
        options(form, "type"));
    assertTrue(form.ask());
    assertFalse(form.filtered());
  }

  @Test
  void whatWasAskedIsSelected() {
    FormView form = form(Language.EN, new Filters(null, WorkType.DECREE, null, 2024));
    assertTrue(options(form, "lang").contains(new Option("en", "English", true)));
    assertTrue(options(form, "type").contains(new Option("decree", "Decree", true)));
    assertTrue(options(form, "year").contains(new Option("2024", "2024", true)));
    assertTrue(form.filtered());
    assertFalse(form.ask());
  }

  @Test
  void theMannerOfAnsweringIsSelected() {
    Manner manner = new Manner(false, BeadQuery.Order.NEWEST, false);
    SearchRequest request = new SearchRequest("thẻ", null, 10, null, Filters.NONE, manner);
    FormView form = FormView.of(request, HOLDINGS, t, Samples.ENGLISH);
    assertEquals(
        List.of(
            new Option("", "Best match first", false),
            new Option("date", "Oldest first", false),
            new Option("-date", "Newest first", true)),
        options(form, "sort"));
    assertEquals(new Option("none", "Only as typed", true), options(form, "expand").getLast());
    assertTrue(form.filtered());
  }

  @Test
  void whatWasTakenOutStaysOutWhereFiltersChange() {
    Manner manner = new Manner(true, null, true, Grouping.CLAUSE, List.of("card"));
    SearchRequest request = new SearchRequest("thẻ", null, 10, null, Filters.NONE, manner);
    assertEquals(List.of("card"), FormView.of(request, HOLDINGS, t, Samples.ENGLISH).without());
  }

  @Test
  void aFilterForWhatIsNotHeldStaysVisible() {
    FormView form = form(null, new Filters("99-bm", null, "Bộ Lạ", 1990));
    assertEquals(new Option("99-bm", "99-bm", true), options(form, "work").getLast());
    assertEquals(new Option("Bộ Lạ", "Bộ Lạ", true), options(form, "issuer").getLast());
    assertEquals(new Option("1990", "1990", true), options(form, "year").getLast());
  }

  @Test
  void aSelectBoxDoesNotGrowWithoutEnd() {
    Holdings many =
        new Holdings(
            List.of(), List.of(), List.of(), IntStream.range(0, 1000).boxed().toList(), List.of());
    FormView form = FormView.empty(many, t, Samples.ENGLISH);
    assertEquals(Holdings.MOST_CHOICES + 1, options(form, "year").size());
  }
}
