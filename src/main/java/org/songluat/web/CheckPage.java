package org.songluat.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.checks.DiscrepancyWorkbook;
import org.songluat.index.StoredWork;
import org.songluat.web.api.CheckBook;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.Library;
import org.songluat.web.api.Params;
import org.songluat.web.page.checks.CheckPages;
import org.songluat.web.page.checks.CheckRequest;
import org.songluat.web.page.checks.Checked;

/** Where the two versions of a work differ, to be read and to be taken away. */
final class CheckPage {
  private static final int LONGEST = 40;

  private final Library library;
  private final CheckBook book;
  private final CheckPages pages;
  private final boolean editable;

  CheckPage(Library library, CheckBook book, CheckPages pages, boolean editable) {
    this.library = library;
    this.book = book;
    this.editable = editable;
    this.pages = pages;
  }

  void show(Context ctx) throws IOException {
    StoredWork work = library.work(ctx.pathParam("id"));
    Checked checked =
        new Checked(work, library.beads(work), findings(work), library.crossings(work));
    ctx.contentType(WebApp.HTML).result(pages.checks(Visitor.of(ctx), checked, request(ctx)));
  }

  private Checked.Findings findings(StoredWork work) throws IOException {
    return new Checked.Findings(
        book.likely(work), book.accepted(work), book.outdated(work), editable);
  }

  void export(Context ctx) throws IOException {
    StoredWork work = library.work(ctx.pathParam("id"));
    CheckRequest request = request(ctx);
    List<Discrepancy> wanted =
        request.of(
            request.accepted()
                ? book.accepted(work).stream().map(CheckBook.Accepted::found).toList()
                : book.likely(work));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DiscrepancyWorkbook().write(wanted, out);
    String file = work.id().replaceAll("[^A-Za-z0-9._-]", "_") + "-checks.xlsx";
    ctx.header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .contentType(ExportFormat.XLSX.mediaType())
        .result(out.toByteArray());
  }

  private static CheckRequest request(Context ctx) {
    Params params = new Params(ctx);
    return new CheckRequest(
        value("kind", params.text("kind", LONGEST), Discrepancy.Kind.values()),
        value("severity", params.text("severity", LONGEST), Discrepancy.Severity.values()),
        params.flag("accepted"));
  }

  private static <E extends Enum<E>> @Nullable E value(
      String name, @Nullable String code, E[] values) {
    if (code == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidParameterException(name, "be one of " + codes(values), code));
  }

  private static <E extends Enum<E>> String codes(E[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
