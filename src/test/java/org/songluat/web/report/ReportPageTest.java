package org.songluat.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.LeftOut;
import org.songluat.law.LegalBasis;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Statement;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

class ReportPageTest {
  @TempDir Path folder;

  private static final org.songluat.law.Path ARTICLE =
      org.songluat.law.Path.ROOT.child(Level.ARTICLE, "1");

  private static Clause clause(org.songluat.law.Path path, String text, int start) {
    var last = path.steps().getLast();
    return new Clause(
        path.eId(), last.level(), last.label(), path, text, new Span(start, start + 10));
  }

  private static Outline outline(String text, List<Finding> findings) {
    Clause article = clause(ARTICLE, "Điều 1. Phạm vi", 100);
    Clause first = clause(ARTICLE.child(Level.CLAUSE, "1"), text, 120);
    Work work =
        new Work("w", "07/2024/NĐ-CP", WorkType.DECREE, null, null, null, null, Titles.NONE);
    return new Outline(
        work,
        List.of(
            new Version(
                Language.VI,
                List.of(article, first),
                List.of(new LegalBasis("c", "Căn cứ Luật Sách mẫu", new Span(80, 95))))),
        List.of(new LeftOut("Trang <chủ>", LeftOut.Reason.SITE, new Span(0, 10))),
        findings,
        List.of(
            new Statement(
                Statement.Field.NUMBER,
                null,
                "07/2024/NĐ-CP",
                Statement.Origin.TEXT,
                new Span(20, 33)),
            new Statement(
                Statement.Field.NUMBER,
                null,
                "08/2024/NĐ-CP",
                Statement.Origin.SITE,
                new Span(50, 63))));
  }

  private static ReportEntry entry(String path, Outline outline) {
    return new ReportEntry(path, "added", "w", null, outline.findings(), outline);
  }

  private String page(int files, ReportEntry... entries) throws IOException {
    Path file = folder.resolve("report.html");
    try (ReportPage page = ReportPage.to(file)) {
      for (ReportEntry entry : entries) {
        page.add(entry, files);
      }
      page.removed("old & gone.txt");
      page.finish("2026-01-02 03:04");
    }
    return Files.readString(file);
  }

  private static boolean has(String page, String... parts) {
    for (String part : parts) {
      assertTrue(page.contains(part), part);
    }
    return true;
  }

  @Test
  void tellsOfAFileAllThatWasReadOfIt() throws IOException {
    Finding gap = new Finding("clause-gap", "Clauses must follow one another", new Span(121, 125));
    String page = page(1, entry("nghi-dinh.txt", outline("1. Sách mẫu.", List.of(gap))));
    assertTrue(
        has(
            page,
            "2026-01-02 03:04 · 1 files, 2 clauses; 1 files have findings",
            "<span class=\"path\">nghi-dinh.txt</span>",
            "<b>07/2024/NĐ-CP</b>",
            "<td>08/2024/NĐ-CP</td><td>site</td><td><small>50–63</small></td>",
            "<li>Căn cứ Luật Sách mẫu</li>",
            "<small>article · Điều 1</small> Điều 1. Phạm vi",
            "<small>clause · khoản 1 Điều 1</small> 1. Sách mẫu.",
            "<td>Clauses must follow one another</td><td>khoản 1 Điều 1 <small>121–125</small>",
            "old &amp; gone.txt"));
  }

  @Test
  void whatFilesSayIsEscaped() throws IOException {
    String evil = "<script>alert('x')</script>\" onload=\"x";
    Outline outline = outline("1. " + evil, List.of(new Finding("a<b", evil, new Span(0, 0))));
    String page =
        page(
            1,
            entry(evil, outline),
            new ReportEntry("b.txt", "failed", null, evil, List.of(), null));
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<chủ>"), page);
    assertTrue(has(page, "Trang &lt;chủ&gt;", "class=\"file s-added found c-ab\""));
  }

  @Test
  void asksNothingOfTheNetwork() throws IOException {
    String page = page(1, entry("a.txt", outline("1. Sách.", List.of())));
    assertTrue(has(page, "default-src 'none'; style-src 'unsafe-inline'"));
    for (String reach : List.of("src=", "href=", "url(", "@import", "http:", "https:", "<script")) {
      assertFalse(page.contains(reach), reach);
    }
  }

  @Test
  void filesAreFilteredByStatusAndByFinding() throws IOException {
    Finding gap = new Finding("clause-gap", "A gap", new Span(0, 0));
    String page =
        page(
            2,
            entry("a.txt", outline("1. Sách.", List.of(gap))),
            new ReportEntry("b.txt", "failed", null, "not readable", List.of(), null));
    assertTrue(
        has(
            page,
            "body:has(#s-failed:checked) .file:not(.s-failed) { display: none; }",
            "body:has(#c-clause-gap:checked) .file:not(.c-clause-gap) { display: none; }",
            "id=\"c-clause-gap\">clause-gap <span class=\"count\">1</span>",
            "<p class=\"error\">not readable</p>"));
  }

  @Test
  void ofManyFilesLessIsShownOfEach() throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 1; i <= 400; i++) {
      clauses.add(clause(ARTICLE.child(Level.CLAUSE, "" + i), "sách ".repeat(100), i));
    }
    Outline small = outline("", List.of());
    Outline large =
        new Outline(small.work(), List.of(new Version(Language.VI, clauses)), List.of(), List.of());
    String page = page(100_000, entry("a.txt", large));
    assertTrue(page.length() < 40_000, "" + page.length());
    assertTrue(has(page, "more clauses; <code>songluat outline</code> prints all of a file"));
  }

  @Test
  void aReportThatIsNotFinishedLeavesNothing() throws IOException {
    try (ReportPage page = ReportPage.to(folder.resolve("report.html"))) {
      page.add(entry("a.txt", outline("1. Sách.", List.of())), 1);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void cutsNoLetterInTwo() {
    assertEquals("ab …", Allowance.cut("ab😀cd", 3));
    assertEquals("abc …", Allowance.cut("abc def", 5));
    assertEquals("abc", Allowance.cut("abc", 3));
  }
}
