package org.songluat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Explainer;
import org.songluat.align.words.Lexicon;
import org.songluat.check.Discrepancy;
import org.songluat.check.Proof;
import org.songluat.check.RuleId;
import org.songluat.exchange.evidence.EvidenceView;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.LeftOut;
import org.songluat.law.LegalBasis;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Statement;
import org.songluat.law.Version;
import org.songluat.law.WorkType;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.PinPoint;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Language;
import org.songluat.text.Span;

class JsonViewsTest {
  @Test
  void outlineIsTheContracts() throws JsonProcessingException {
    Outline outline =
        new Outline(
            Samples.work(),
            List.of(
                new Version(
                    Language.VI,
                    List.of(Samples.clause("v1", Level.CLAUSE, "2", "2. Cấm đỗ xe.")),
                    List.of(new LegalBasis("v1", "Căn cứ Luật Xe đạp", new Span(0, 3))))),
            List.of(new LeftOut("Trang 1", LeftOut.Reason.SITE, new Span(0, 7))),
            List.of(new Finding("article-gap", "Điều 7 follows Điều 5", new Span(1, 2))),
            List.of(
                new Statement(
                    Statement.Field.TITLE,
                    Language.VI,
                    "Nghị định về làn xe đạp",
                    Statement.Origin.SITE,
                    new Span(2, 8))));
    assertEquals(
        "{\"work\":{\"id\":\"9-2031-nd-cp\",\"number\":\"9/2031/NĐ-CP\",\"type\":\"decree\",\"issuer\":\"Chính"
            + " phủ\",\"signer\":null,\"issued\":\"2031-03-04\",\"effective\":null,\"titles\":{\"vi\":\"Nghị"
            + " định về làn xe đạp\",\"en\":null}},"
            + "\"versions\":[{\"lang\":\"vi\",\"clauses\":[{\"id\":\"v1\",\"level\":\"clause\","
            + "\"label\":\"2\",\"path\":[{\"level\":\"article\",\"label\":\"7\"},{\"level\":\"clause\",\"label\":\"2\"}],\"text\":\"2."
            + " Cấm đỗ"
            + " xe.\",\"source\":{\"start\":3,\"end\":9}}],\"bases\":[{\"clause\":\"v1\",\"text\":\"Căn"
            + " cứ Luật Xe"
            + " đạp\",\"source\":{\"start\":0,\"end\":3}}]}],\"leftOut\":[{\"text\":\"Trang"
            + " 1\",\"reason\":\"site\"}],\"findings\":[{\"code\":\"article-gap\",\"message\":\"Điều"
            + " 7 follows Điều"
            + " 5\",\"source\":{\"start\":1,\"end\":2}}],\"statements\":[{\"field\":\"title\",\"lang\":\"vi\",\"value\":\"Nghị"
            + " định về làn xe đạp\",\"origin\":\"site\",\"source\":{\"start\":2,\"end\":8}}]}",
        json(OutlineView.of(outline)));
  }

  @Test
  void sentencesSayWhichBeadOfClausesTheyLieIn() throws JsonProcessingException {
    Clause left = Samples.clause("v1", Level.CLAUSE, "2", "2. Đi. Về.");
    Clause right = Samples.clause("e1", Level.CLAUSE, "2", "2. Go. Return.");
    Bead clauses = new Bead(List.of(left), List.of(right), 1, Bead.Origin.STRUCTURE);
    Bead sentence =
        new Bead(
            List.of(Samples.clause("v1~s2", Level.CLAUSE, "2", "Về.")),
            List.of(Samples.clause("e1~s2", Level.CLAUSE, "2", "Return.")),
            0.5,
            Bead.Origin.SEQUENCE);
    Bitext whole = new Bitext(Samples.work(), List.of(Samples.pair(), clauses));
    BitextView view =
        BitextView.of(new Bitext(Samples.work(), List.of(sentence), whole), explainer(sentence));
    assertEquals(2, view.beads().getFirst().clauseBead());
    assertEquals(List.of(1, 2), view.clauseBeads().stream().map(BeadView::bead).toList());
    assertNull(view.clauseBeads().getFirst().evidence());
    String json = json(view);
    assertTrue(json.contains("\"clauseBead\":2,\"evidence\":{\"reasons\":"), json);
  }

  private static Explainer explainer(Bead bead) {
    return new Explainer(Lexicon.EMPTY, List.of(bead));
  }

  @Test
  void evidenceNamesWordsByTheirPlaces() throws JsonProcessingException {
    Clause left = Samples.clause("v1", Level.CLAUSE, "2", "2. Chở 12 người");
    Clause right = Samples.clause("e1", Level.CLAUSE, "2", "2. Carry 12 people, 3 dogs");
    Bead bead = new Bead(List.of(left), List.of(right), 1, Bead.Origin.STRUCTURE);
    EvidenceView evidence = EvidenceView.of(bead, explainer(bead).of(0));
    assertEquals(
        "{\"shared\":[{\"vi\":{\"id\":\"v1\",\"start\":7,\"end\":9,\"text\":\"12\"},"
            + "\"en\":{\"id\":\"e1\",\"start\":9,\"end\":11,\"text\":\"12\"}}],\"vi\":[],"
            + "\"en\":[{\"id\":\"e1\",\"start\":20,\"end\":21,\"text\":\"3\"}]}",
        json(evidence.numbers()));
    assertEquals(
        "{\"vi\":[\"2\"],\"en\":[\"2\"],\"same\":true,\"samePlace\":true}",
        json(evidence.labels()));
    assertEquals("{\"before\":null,\"after\":null,\"sure\":true}", json(evidence.neighbours()));
  }

  @Test
  void discrepancyIsTheContracts() throws JsonProcessingException {
    Discrepancy found =
        new Discrepancy(
            "9-2031-nd-cp",
            "v1",
            null,
            Discrepancy.Kind.OMISSION,
            Discrepancy.Severity.MAJOR,
            "Cấm đỗ xe.",
            "",
            "Nothing in English says it.",
            new Proof(
                RuleId.CLAUSE_LOST,
                "Bản tiếng Anh không nói điều này.",
                "",
                new Span(0, 11),
                null,
                "0123456789abcdef"));
    assertEquals(
        "{\"work\":\"9-2031-nd-cp\",\"viId\":\"v1\",\"enId\":null,\"kind\":\"omission\","
            + "\"severity\":\"major\",\"vi\":\"Cấm đỗ xe.\",\"en\":\"\","
            + "\"message\":\"Nothing in English says it.\",\"rule\":\"clause-lost\","
            + "\"precision\":"
            + RuleId.CLAUSE_LOST.precision()
            + ",\"likely\":true,\"messageVi\":\"Bản tiếng Anh không nói điều này.\","
            + "\"evidence\":\"\",\"viSpan\":{\"start\":0,\"end\":11},\"enSpan\":null,\"key\":\"0123456789abcdef\"}",
        json(DiscrepancyView.of(found)));
  }

  @Test
  void citationIsTheContracts() throws JsonProcessingException {
    Citation full =
        new Citation(
            new Span(4, 30),
            "Luật số 9/2031/QH17",
            "9/2031/QH17",
            "9-2031-qh17",
            WorkType.LAW,
            "Bến đò",
            LocalDate.of(2031, 6, 1),
            2031,
            new PinPoint(Map.of(Unit.POINT, "đ", Unit.CLAUSE, "2", Unit.ARTICLE, "5")),
            Citation.Status.NOT_HELD);
    assertEquals(
        "{\"start\":4,\"end\":30,\"text\":\"Luật số 9/2031/QH17\",\"number\":\"9/2031/QH17\","
            + "\"work\":\"9-2031-qh17\",\"type\":\"law\",\"title\":\"Bến đò\","
            + "\"date\":\"2031-06-01\",\"year\":2031,"
            + "\"article\":\"5\",\"clause\":\"2\",\"point\":\"đ\",\"place\":["
            + "{\"unit\":\"article\",\"label\":\"5\"},{\"unit\":\"clause\",\"label\":\"2\"},"
            + "{\"unit\":\"point\",\"label\":\"đ\"}],\"status\":\"notHeld\"}",
        json(CitationView.of(full)));
    Citation bare =
        new Citation(
            new Span(0, 8),
            "Điều này",
            null,
            null,
            null,
            null,
            null,
            null,
            PinPoint.NONE,
            Citation.Status.RELATIVE);
    assertEquals(
        "{\"start\":0,\"end\":8,\"text\":\"Điều này\",\"number\":null,\"work\":null,"
            + "\"type\":null,\"title\":null,\"date\":null,\"year\":null,"
            + "\"article\":null,\"clause\":null,\"point\":null,\"place\":[],"
            + "\"status\":\"relative\"}",
        json(CitationView.of(bare)));
  }

  private static String json(Object view) throws JsonProcessingException {
    return Json.mapper().writeValueAsString(view);
  }
}
