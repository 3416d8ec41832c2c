package org.songluat.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songluat.cli.Printed;
import org.songluat.law.Finding;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestSummary;
import org.songluat.text.Language;
import org.songluat.text.Span;

class IngestTalkTest {
  private static final IngestSummary SUMMARY =
      new IngestSummary(Map.of(FileReport.Status.ADDED, 1, FileReport.Status.FAILED, 1), 2);
  private static final String SUM = "1 added, 0 updated, 0 unchanged, 1 failed, 2 removed\n";

  private static FileReport added(int findings) {
    List<Finding> odd =
        Collections.nCopies(findings, new Finding("date-conflict", "Two dates", new Span(3, 9)));
    return new FileReport(
        "a.txt", FileReport.Status.ADDED, "1-bm", List.of(Language.VI), 4, 5, odd, null);
  }

  private static FileReport failed() {
    return new FileReport(
        "b.txt", FileReport.Status.FAILED, null, List.of(), 0, 0, List.of(), "is empty. Leave it");
  }

  private static Printed talk(IngestTalk.Manner manner, boolean terminal) {
    Printed printed = new Printed(terminal);
    try (IngestTalk talk = new IngestTalk(printed.console, manner)) {
      talk.started(2);
      talk.reading("a.txt");
      talk.reading("b.txt");
      talk.removed("c.txt");
      talk.done(added(1));
      talk.done(failed());
      talk.finish(SUMMARY);
    }
    return printed;
  }

  @Test
  void inWords() {
    Printed printed = talk(IngestTalk.Manner.WORDS, false);
    assertEquals(
        """
        removed    c.txt
        added      a.txt  1-bm (vi, 4 clauses)
                   Two dates
        """
            + SUM,
        printed.out());
    assertEquals("songluat: b.txt: is empty. Leave it\n", printed.err());
  }

  @Test
  void inJson() {
    Printed printed = talk(IngestTalk.Manner.JSON_LINES, false);
    assertEquals(
        """
        {"path":"a.txt","status":"added","work":"1-bm","versions":["vi"],"clauses":4,"beads":5,\
        "findings":[{"code":"date-conflict","message":"Two dates","source":{"start":3,"end":9}}],\
        "error":null}
        {"path":"b.txt","status":"failed","work":null,"versions":[],"clauses":0,"beads":0,\
        "findings":[],"error":"is empty. Leave it"}
        """,
        printed.out());
    assertEquals("songluat: b.txt: is empty. Leave it\nsongluat: " + SUM, printed.err());
  }

  @Test
  void asideOfAnotherAnswer() {
    Printed printed = talk(IngestTalk.Manner.ASIDE, false);
    assertEquals("", printed.out());
    assertEquals(
        """
        songluat: added      a.txt  1-bm (vi, 4 clauses)
        songluat:            Two dates
        songluat: b.txt: is empty. Leave it
        songluat: \
        """
            + SUM,
        printed.err());
  }

  @Test
  void quietly() {
    Printed printed = talk(IngestTalk.Manner.QUIET, true);
    assertEquals("", printed.out());
    assertEquals("songluat: b.txt: is empty. Leave it\n", printed.err());
  }

  @Test
  void findingsAreCutShort() {
    Printed printed = new Printed(false);
    new IngestTalk(printed.console, IngestTalk.Manner.WORDS).done(added(5));
    assertEquals(
        """
        added      a.txt  1-bm (vi, 4 clauses)
                   Two dates
                   Two dates
                   Two dates
                   and 2 more findings
        """,
        printed.out());
  }

  @Test
  void aBarIsDrawnForAPersonOnly() {
    assertTrue(talk(IngestTalk.Manner.WORDS, true).err().contains("\rReading"));
    assertTrue(!talk(IngestTalk.Manner.WORDS, false).err().contains("Reading"));
  }
}
