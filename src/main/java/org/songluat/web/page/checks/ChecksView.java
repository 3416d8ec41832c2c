package org.songluat.web.page.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.songluat.check.Discrepancy;
import org.songluat.index.BeadRecord;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.WorkView;

/**
 * Where two versions differ.
 *
 * @param count how many, in words
 * @param filters by what they can be narrowed
 * @param outdated what was accepted and is found no more
 * @param export the address of those shown as a workbook
 */
record ChecksView(
    WorkView work,
    boolean comparable,
    String count,
    List<Filter> filters,
    List<CheckView> checks,
    List<AcceptedView> outdated,
    String export) {
  /** A property to narrow by. */
  record Filter(String name, List<Way> ways) {}

  /** A value of it, and the page that has only this value. */
  record Way(String href, String name, String count, boolean chosen) {}

  /** Whether there is anything to narrow or to widen again. */
  boolean filtering() {
    return !checks.isEmpty() || filters.stream().anyMatch(filter -> filter.ways().size() > 1);
  }

  static ChecksView of(Checked checked, CheckRequest request, Messages t, Ui ui) {
    WorkView work = WorkView.of(checked.work(), t, ui);
    Map<String, CheckView.Spot> spots = spots(checked.beads(), ui.language());
    Set<String> ids = new HashSet<>();
    List<CheckView> checks =
        wanted(checked.findings(), request, found -> CheckView.of(found, work, spots, t), t)
            .map(view -> view.id() == null || ids.add(view.id()) ? view : view.withoutId())
            .toList();
    boolean comparable = checked.work().viClauses() > 0 && checked.work().enClauses() > 0;
    return new ChecksView(
        work,
        comparable,
        count(comparable, checks.size(), request, t),
        filters(checked.findings(), request, t, ui),
        checks,
        request.accepted()
            ? checked.findings().outdated().stream().map(one -> AcceptedView.of(one, t)).toList()
            : List.of(),
        ui.there("/works/" + work.id() + "/checks.xlsx", Map.of()));
  }

  private static Stream<CheckView> wanted(
      Checked.Findings findings,
      CheckRequest request,
      Function<Discrepancy, CheckView> shown,
      Messages t) {
    return request.accepted()
        ? request.ofAccepted(findings.accepted()).stream()
            .map(one -> shown.apply(one.found()).withAccepted(AcceptedView.of(one.acceptance(), t)))
        : request.of(findings.open()).stream().map(shown);
  }

  private static String count(boolean comparable, int shown, CheckRequest request, Messages t) {
    if (!comparable) {
      return t.get("checks.single");
    }
    if (request.accepted()) {
      return shown == 0 ? t.get("checks.accepted.none") : t.count("checks.accepted.count", shown);
    }
    return shown == 0 ? t.get("checks.none") : t.count("checks.count", shown);
  }

  private static List<Filter> filters(
      Checked.Findings findings, CheckRequest request, Messages t, Ui ui) {
    List<Discrepancy> all = findings.of(request.accepted());
    List<Discrepancy> anyKind = new CheckRequest(null, request.severity(), false).of(all);
    Ways kinds = new Ways("kind", anyKind, t, ui, new ArrayList<>());
    kinds.any(request.kind() == null);
    for (Discrepancy.Kind kind : Discrepancy.Kind.values()) {
      kinds.add(kind.code(), kind == request.kind(), found -> found.kind() == kind);
    }
    List<Discrepancy> any = new CheckRequest(request.kind(), null, false).of(all);
    Ways severities = new Ways("severity", any, t, ui, new ArrayList<>());
    severities.any(request.severity() == null);
    for (Discrepancy.Severity severity : Discrepancy.Severity.values()) {
      severities.add(
          severity.code(), severity == request.severity(), found -> found.severity() == severity);
    }
    return List.of(
        states(findings, request, t, ui),
        new Filter(t.get("checks.kind"), kinds.made),
        new Filter(t.get("checks.severity"), severities.made));
  }

  /**
   * Those that nobody accepted, and those that somebody did; one of them where the other is none.
   */
  private static Filter states(Checked.Findings findings, CheckRequest request, Messages t, Ui ui) {
    List<Way> ways = new ArrayList<>();
    ways.add(state("", findings.open().size(), !request.accepted(), t, ui));
    int accepted = findings.accepted().size() + findings.outdated().size();
    if (accepted > 0 || request.accepted()) {
      ways.add(state("true", accepted, request.accepted(), t, ui));
    }
    return new Filter(t.get("checks.state"), ways);
  }

  private static Way state(String code, int count, boolean chosen, Messages t, Ui ui) {
    String said = t.get(code.isEmpty() ? "checks.state.open" : "checks.state.accepted");
    return new Way(ui.here(Map.of("accepted", code)), said, t.decimal(count, 0), chosen);
  }

  /** The ways to narrow discrepancies by one property. */
  private record Ways(String name, List<Discrepancy> all, Messages t, Ui ui, List<Way> made) {
    void any(boolean chosen) {
      made.add(
          new Way(
              ui.here(Map.of(name, "")), t.get("checks.any"), t.decimal(all.size(), 0), chosen));
    }

    void add(String code, boolean chosen, Predicate<Discrepancy> fits) {
      long count = all.stream().filter(fits).count();
      if (count > 0 || chosen) {
        String said = t.get("check." + name + "." + code);
        made.add(new Way(ui.here(Map.of(name, code)), said, t.decimal(count, 0), chosen));
      }
    }
  }

  private static Map<String, CheckView.Spot> spots(List<BeadRecord> beads, Language language) {
    Map<String, CheckView.Spot> spots = new HashMap<>();
    int number = 0;
    for (BeadRecord bead : beads) {
      number++;
      CheckView.Spot spot = new CheckView.Spot(number, bead.path().cite(language));
      for (Language side : Language.values()) {
        for (Clause clause : bead.side(side)) {
          spots.put(clause.id(), spot);
        }
      }
    }
    return spots;
  }
}
