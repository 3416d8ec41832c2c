package org.songluat.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.songluat.align.explain.Crossing;
import org.songluat.check.Discrepancy;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;
import org.songluat.web.api.ExplainedBead;

/** Writes the pages as UTF-8 HTML, in Vietnamese or English. */
public final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private final UnaryOperator<String> assets;

  /**
   * @param assets gives the address of a static file of that name
   */
  public Pages(UnaryOperator<String> assets) {
    this.assets = assets;
    for (Language language : Language.values()) {
      messages.put(language, Messages.of(language));
    }
  }

  /** The search page before anything was asked. */
  public byte[] welcome(Ui ui, Holdings holdings) {
    Messages t = words(ui);
    return search(ui, t.get("home.title"), FormView.empty(holdings, t, ui), shown(holdings, t, ui));
  }

  /** The search page with what was found, perhaps nothing. */
  public byte[] results(Ui ui, SearchRequest request, Results results, Holdings holdings) {
    Messages t = words(ui);
    Map<String, @Nullable Object> shown =
        results.hits().isEmpty() ? shown(holdings, t, ui) : new HashMap<>();
    shown.put("found", SearchView.of(results, holdings, t, ui));
    return search(ui, request.query(), FormView.of(request, holdings, t, ui), shown);
  }

  /** The search page with a query that could not be parsed. */
  public byte[] rejected(Ui ui, SearchRequest request, Rejected rejected, Holdings holdings) {
    Messages t = words(ui);
    Map<String, @Nullable Object> shown = shown(holdings, t, ui);
    shown.put("rejected", RejectedView.of(request.query(), rejected));
    return search(ui, request.query(), FormView.of(request, holdings, t, ui), shown);
  }

  /** The list of works. */
  public byte[] works(Ui ui, Holdings holdings) {
    Messages t = words(ui);
    return render("works", ui, t.get("works.title"), Map.of("works", works(holdings, t, ui)));
  }

  /** The reading page of a work, its beads in reading order. */
  public byte[] reading(Ui ui, StoredWork work, List<BeadRecord> beads, List<Crossing> crossings) {
    ReadingView view = ReadingView.of(work, beads, crossings, words(ui), ui);
    return render("reading", ui, view.work().name(), Map.of("view", view));
  }

  /** Why a bead is what it is. */
  public byte[] bead(Ui ui, StoredWork stored, ExplainedBead explained) {
    Messages t = words(ui);
    WorkView work = WorkView.of(stored, t, ui);
    BeadPage view = BeadPage.of(work, stored.id(), explained, t, ui);
    return render(
        "bead", ui, view.title() + " · " + work.name(), Map.of("work", work, "view", view));
  }

  /** Where the two versions of a work differ, and which clauses stand in another order. */
  public byte[] checks(
      Ui ui, StoredWork stored, List<Discrepancy> discrepancies, List<Crossing> crossings) {
    Messages t = words(ui);
    WorkView work = WorkView.of(stored, t, ui);
    List<CheckView> checks = discrepancies.stream().map(d -> CheckView.of(d, work, t)).toList();
    boolean comparable = stored.viClauses() > 0 && stored.enClauses() > 0;
    return render(
        "checks",
        ui,
        t.get("checks.title", work.name()),
        Map.of(
            "work", work,
            "checks", checks,
            "crossings", CrossingMark.all(crossings, stored.id(), ui),
            "comparable", comparable));
  }

  /**
   * What a visitor sees when something went wrong.
   *
   * @param requestId what the log calls the request, null where there is nothing to look up
   */
  public byte[] error(Ui ui, int status, String detail, @Nullable String requestId) {
    Messages t = words(ui);
    String kind = status == 400 || status == 404 || status == 405 ? String.valueOf(status) : "500";
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("kind", kind);
    shown.put("status", status);
    shown.put("detail", status < 500 ? detail : null);
    shown.put("requestId", requestId);
    return render("problem", ui, t.get("problem." + kind + ".title"), shown);
  }

  private static Map<String, @Nullable Object> shown(Holdings holdings, Messages t, Ui ui) {
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("works", works(holdings, t, ui));
    shown.put("examples", ExampleView.of(holdings.examples(), t, ui));
    return shown;
  }

  private static List<WorkView> works(Holdings holdings, Messages t, Ui ui) {
    return holdings.works().stream().map(w -> WorkView.of(w, t, ui)).toList();
  }

  private byte[] search(Ui ui, String title, FormView form, Map<String, @Nullable Object> shown) {
    shown.put("form", form);
    return render("search", ui, title, shown);
  }

  private byte[] render(
      String template, Ui ui, String title, Map<String, ? extends @Nullable Object> shown) {
    Map<String, @Nullable Object> all = new HashMap<>(shown);
    all.put(
        "frame",
        new Frame(words(ui), ui, title, assets.apply("style.css"), assets.apply("icon.svg")));
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template + ".jte", all, out);
    return out.toByteArray();
  }

  private Messages words(Ui ui) {
    return Objects.requireNonNull(messages.get(ui.language()));
  }
}
