package org.songluat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.lexicon.Term;
import org.songluat.law.Level;

class TbxWriterTest {
  private static Document written(Term... terms) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TbxWriter.write(List.of(terms), out);
    return Jsoup.parse(
        new ByteArrayInputStream(out.toByteArray()),
        StandardCharsets.UTF_8.name(),
        "",
        Parser.xmlParser());
  }

  @Test
  void renderingsWithinAFieldAreOneConceptTheFirstPreferred() throws IOException {
    Document tbx =
        written(
            new Term("án phí", "court fee", "court", "", 1),
            new Term("án phí", "legal cost", "court", "as a sum", 2),
            new Term("án phí", "case charge", "tax", "", 3));
    assertEquals("TBX-Basic", tbx.selectFirst("tbx").attr("type"));
    assertEquals(2, tbx.select("conceptEntry").size());
    Element first = tbx.selectFirst("conceptEntry");
    assertEquals(List.of("án phí", "court fee", "legal cost"), first.select("term").eachText());
    assertEquals(
        List.of("preferredTerm-admn-sts", "admittedTerm-admn-sts"),
        first.select("termNote[type=administrativeStatus]").eachText());
    assertEquals(List.of("as a sum"), first.select("note").eachText());
    assertEquals("court", first.selectFirst("descrip[type=subjectField]").text());
  }

  @Test
  void usageIsCountedByBeads() throws IOException {
    List<Term> terms =
        List.of(
            new Term("làn", "lane", "", "", 1),
            new Term("làn", "track", "", "", 2),
            new Term("xe đạp", "bicycle", "", "two wheels", 3),
            new Term("xe", "vehicle", "", "", 4));
    TermUsage usage = new TermUsage(terms);
    Samples.bitext().beads().forEach(usage::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TbxWriter.write(terms, usage, out);
    Document tbx = Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", Parser.xmlParser());
    assertEquals(
        List.of(
            "usageCount: 1",
            "usageCount: 1",
            "usageCount: 0",
            "usageCount: 1",
            "two wheels",
            "usageCount: 1",
            "usageCount: 2",
            "usageCount: 0"),
        tbx.select("note").eachText());
  }

  @Test
  void aWordOfOneLetterCountsAndEndingsDoNot() throws IOException {
    Term health = new Term("y tế", "health matter", "", "", 1);
    TermUsage usage = new TermUsage(List.of(health));
    usage.add(bead("Kinh tế và xã hội", "Health matters"));
    assertEquals(0, usage.ofTerm(health));
    usage.add(bead("Ngành Y tế; y tế xã", "Health matters"));
    assertEquals(List.of(1, 1), List.of(usage.ofTerm(health), usage.ofRendering(health)));
  }

  private static Bead bead(String vi, String en) {
    return new Bead(
        List.of(Samples.clause("v", Level.PARAGRAPH, "1", vi)),
        List.of(Samples.clause("e", Level.PARAGRAPH, "1", en)),
        1,
        Bead.Origin.SEQUENCE);
  }

  @Test
  void abbreviationsSaySoAndNothingBreaksTheXml() throws IOException {
    Document tbx = written(new Term("A&B", "<b>\u0001", "", "abbr. of An & Bình", 1));
    assertEquals("abbreviation", tbx.selectFirst("termNote[type=termType]").text());
    assertEquals(List.of("A&B", "<b>"), tbx.select("term").eachText());
    assertEquals(0, tbx.select("descrip").size());
  }
}
