package org.songluat.web.page.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredWork;
import org.songluat.law.Work;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Option;
import org.songluat.web.page.Ui;

/**
 * The works that are held, as a table.
 *
 * @param words what is looked for, or empty
 * @param more how many works there are beside those shown, 0 where all are
 */
record LibraryView(
    String count,
    String words,
    List<Option> helds,
    List<Option> types,
    List<Column> columns,
    List<Row> rows,
    int more) {
  private static final int MOST = 1_000;

  /**
   * A column's head.
   *
   * @param href the page in this order, null where it cannot be ordered so
   * @param sorted whether it is
   */
  record Column(String name, @Nullable String href, boolean sorted, boolean number) {}

  /** A work as a row. */
  record Row(
      WorkView work, String type, String issued, String vi, String en, String paired, String odd) {}

  static LibraryView of(Holdings holdings, LibraryRequest request, Messages t, Ui ui) {
    List<StoredWork> works = request.of(holdings.works());
    String words = request.words();
    return new LibraryView(
        t.count("works.count", works.size()),
        words == null ? "" : words,
        helds(request, t),
        types(holdings, request, t, ui),
        columns(request, t, ui),
        works.stream().limit(MOST).map(w -> row(w, t, ui)).toList(),
        Math.max(0, works.size() - MOST));
  }

  private static List<Option> helds(LibraryRequest request, Messages t) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", t.get("held.any"), request.held() == null));
    Arrays.stream(LibraryRequest.Held.values())
        .map(h -> new Option(h.code(), t.get("held." + h.code()), h == request.held()))
        .forEach(options::add);
    return options;
  }

  private static List<Option> types(Holdings holdings, LibraryRequest request, Messages t, Ui ui) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", t.get("filter.type.any"), request.type() == null));
    holdings.types().stream()
        .map(type ->
            new Option(
                type.code(),
                Holdings.name(type, ui.language()),
                type.code().equals(request.type())))
        .forEach(options::add);
    return options;
  }

  private static List<Column> columns(LibraryRequest request, Messages t, Ui ui) {
    return List.of(
        column(t.get("works.number"), LibraryRequest.Sort.NUMBER, request, ui),
        column(t.get("work.type"), LibraryRequest.Sort.TYPE, request, ui),
        column(t.get("work.issued"), LibraryRequest.Sort.DATE, request, ui),
        new Column(t.get("language.vi"), null, false, true),
        new Column(t.get("language.en"), null, false, true),
        column(t.get("works.pairs"), LibraryRequest.Sort.CLAUSES, request, ui),
        column(t.get("works.findings"), LibraryRequest.Sort.FINDINGS, request, ui));
  }

  private static Column column(
      String name, LibraryRequest.Sort sort, LibraryRequest request, Ui ui) {
    boolean usual = sort == LibraryRequest.Sort.NUMBER;
    boolean number = sort == LibraryRequest.Sort.CLAUSES || sort == LibraryRequest.Sort.FINDINGS;
    return new Column(
        name, ui.here(Map.of("sort", usual ? "" : sort.code())), sort == request.sort(), number);
  }

  private static Row row(StoredWork stored, Messages t, Ui ui) {
    Work work = stored.work();
    return new Row(
        WorkView.of(stored, t, ui),
        Holdings.name(work.type(), ui.language()),
        work.issued() == null ? "" : t.date(work.issued()),
        number(stored.viClauses(), t),
        number(stored.enClauses(), t),
        number(stored.paired(), t),
        number(stored.findings().size(), t));
  }

  private static String number(int number, Messages t) {
    return number == 0 ? "–" : t.decimal(number, 0);
  }
}
