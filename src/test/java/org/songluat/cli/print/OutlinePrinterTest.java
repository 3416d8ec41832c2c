package org.songluat.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.cli.Printed;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.LeftOut;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Block;
import org.songluat.text.Language;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class OutlinePrinterTest {
  private static final String SOURCE = "Trang chủ\nĐiều 1. Phạm vi\n1. Luật này\nquy định";

  private static Clause clause(Path path, String text) {
    Level level = path.steps().getLast().level();
    return new Clause("", level, path.steps().getLast().label(), path, text, place(text));
  }

  private static Span place(String text) {
    int start = Math.max(0, SOURCE.indexOf(text));
    return new Span(start, start + text.length());
  }

  private static String print(Outline outline) {
    Printed printed = new Printed(false);
    SourceText source =
        new SourceText(
            "mau.txt",
            "",
            SOURCE,
            List.of(Block.line(0, 9, 0), Block.line(10, 25, 0), Block.line(26, 47, 0)),
            List.of());
    new OutlinePrinter(printed.console.out()).print(outline, source);
    return printed.out();
  }

  @Test
  void printsATreeMetadataAndWhatWasLeftOut() {
    Path article = Path.ROOT.child(Level.ARTICLE, "1");
    Version vi =
        new Version(
            Language.VI,
            List.of(
                clause(article, "Điều 1. Phạm vi"),
                clause(article.child(Level.CLAUSE, "1"), "1. Luật này\nquy định")));
    Work work =
        new Work(
            "1-2026-qh15",
            "1/2026/QH15",
            WorkType.LAW,
            "Quốc hội",
            null,
            LocalDate.of(2026, 1, 2),
            null,
            new Titles("Luật Mẫu", null));
    List<LeftOut> left = List.of(new LeftOut("Trang chủ", LeftOut.Reason.SITE, place("Trang chủ")));
    List<Finding> findings =
        List.of(new Finding("article-gap", "Điều 2 is missing", place("1. Luật này\nquy định")));
    assertEquals(
        """
        vi, 2 clauses:
             2  article 1  Điều 1. Phạm vi
             3    clause 1  1. Luật này quy định

        Metadata:
          number: 1/2026/QH15
          type: law
          issuer: Quốc hội
          signer: –
          issued: 2026-01-02
          effective: –
          title vi: Luật Mẫu
          title en: –

        Left out:
             1  site  Trang chủ

        Counts:
                            vi
          article            1
          clause             1
          left out: site 1
          lost: 0 of 3 blocks

        Findings:
             3  article-gap: Điều 2 is missing
        """,
        print(new Outline(work, List.of(vi), left, findings)));
  }

  @Test
  void cutsLongTextsAtAWord() {
    Clause longOne = clause(Path.ROOT.child(Level.PARAGRAPH, "1"), "chữ ".repeat(60).strip());
    Work work = new Work(null, null, WorkType.OTHER, null, null, null, null, Titles.NONE);
    Version vi = new Version(Language.VI, List.of(longOne));
    String line =
        print(new Outline(work, List.of(vi), List.of(), List.of())).lines().toList().get(1);
    assertEquals("     1  paragraph 1  " + "chữ ".repeat(24) + "…", line);
  }
}
