package org.songluat.web.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.LeftOut;
import org.songluat.law.Outline;
import org.songluat.law.Statement;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * One file as the report shows it.
 *
 * @param marks the classes by which the page is filtered: status and codes of findings
 */
public record FileView(
    String path,
    String status,
    String marks,
    @Nullable String name,
    @Nullable String title,
    @Nullable String error,
    int clauses,
    int findingCount,
    List<Row> statements,
    List<Row> findings,
    List<Group> leftOut,
    List<Text> versions) {
  private static final int MOST_PLACES = 4;

  /**
   * A row of a table.
   *
   * @param first whether it is the first of its field, which the work takes
   */
  public record Row(String name, String value, String from, String place, boolean first) {}

  /** The parts left out for one reason. */
  public record Group(String reason, int count, List<String> texts) {}

  /**
   * A version.
   *
   * @param missing how many of its clauses are not shown
   */
  public record Text(
      String lang, int clauses, List<String> bases, List<ClauseNode> roots, int missing) {}

  static FileView of(ReportEntry entry, Allowance allowance) {
    Outline outline = entry.outline();
    List<Finding> findings = entry.findings();
    String marks =
        findings.stream().map(f -> " c-" + code(f)).distinct().collect(Collectors.joining());
    return new FileView(
        entry.path(),
        entry.status(),
        "s-" + entry.status() + (findings.isEmpty() ? "" : " found") + marks,
        outline == null || outline.work().number() == null ? entry.work() : outline.work().number(),
        outline == null ? null : title(outline.work().titles()),
        entry.error(),
        outline == null ? 0 : clauses(outline),
        findings.size(),
        outline == null ? List.of() : statements(outline),
        findings(entry),
        outline == null ? List.of() : leftOut(outline),
        outline == null ? List.of() : versions(outline, allowance));
  }

  /** A code as a class of the page: it comes from us, but the page does not rely on it. */
  static String code(Finding finding) {
    return finding.code().replaceAll("[^a-z0-9-]", "");
  }

  private static @Nullable String title(Titles titles) {
    String title = titles.best(Language.VI);
    return title == null ? null : Allowance.cut(title, Allowance.WORDS);
  }

  private static int clauses(Outline outline) {
    return outline.versions().stream().mapToInt(v -> v.clauses().size()).sum();
  }

  /** What several places of one trust say alike is one row. */
  private static List<Row> statements(Outline outline) {
    Map<List<String>, List<String>> places = new LinkedHashMap<>();
    for (Statement s : outline.statements()) {
      String name = s.field().code() + (s.language() == null ? "" : " " + s.language().code());
      String value = Allowance.cut(s.value(), Allowance.WORDS);
      places
          .computeIfAbsent(List.of(name, value, s.origin().code()), k -> new ArrayList<>())
          .add(place(s.source()));
    }
    List<Row> rows = new ArrayList<>();
    String before = "";
    for (var said : places.entrySet()) {
      List<String> key = said.getKey();
      String at = said.getValue().stream().limit(MOST_PLACES).collect(Collectors.joining(" "));
      rows.add(new Row(key.get(0), key.get(1), key.get(2), at, !key.get(0).equals(before)));
      before = key.get(0);
    }
    return rows;
  }

  private static List<Row> findings(ReportEntry entry) {
    return entry.findings().stream()
        .limit(Allowance.ROWS)
        .map(f ->
            new Row(
                f.code(),
                Allowance.cut(f.message(), Allowance.WORDS),
                within(f.source(), entry.outline()),
                place(f.source()),
                true))
        .toList();
  }

  private static String place(Span span) {
    return span.end() == 0 ? "" : span.start() + "–" + span.end();
  }

  /** The clause that the place lies in, as lawyers cite it. */
  private static String within(Span span, @Nullable Outline outline) {
    if (outline == null || span.end() == 0) {
      return "";
    }
    for (Version version : outline.versions()) {
      for (Clause clause : version.clauses()) {
        if (clause.source().overlaps(span)) {
          return clause.path().cite(version.language());
        }
      }
    }
    return "";
  }

  private static List<Group> leftOut(Outline outline) {
    List<Group> groups = new ArrayList<>();
    for (LeftOut.Reason reason : LeftOut.Reason.values()) {
      List<String> texts =
          outline.leftOut().stream()
              .filter(l -> l.reason() == reason)
              .map(l -> Allowance.cut(l.text(), Allowance.WORDS))
              .toList();
      if (!texts.isEmpty()) {
        List<String> shown = texts.subList(0, Math.min(texts.size(), Allowance.ROWS));
        groups.add(new Group(reason.code(), texts.size(), shown));
      }
    }
    return groups;
  }

  private static List<Text> versions(Outline outline, Allowance allowance) {
    List<Text> texts = new ArrayList<>();
    for (Version version : outline.versions()) {
      ClauseNode.Grown grown = ClauseNode.grow(version.clauses(), version.language(), allowance);
      List<String> bases =
          version.bases().stream().map(b -> Allowance.cut(b.text(), Allowance.WORDS)).toList();
      texts.add(
          new Text(
              version.language().code(),
              version.clauses().size(),
              bases,
              grown.roots(),
              grown.missing()));
    }
    return texts;
  }

  /** The codes of findings in the file, each once. */
  static Iterable<String> codes(ReportEntry entry) {
    return entry.findings().stream()
        .map(FileView::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
