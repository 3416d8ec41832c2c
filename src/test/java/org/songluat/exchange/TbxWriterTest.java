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
import org.songluat.align.lexicon.Term;

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
  void abbreviationsSaySoAndNothingBreaksTheXml() throws IOException {
    Document tbx = written(new Term("A&B", "<b>\u0001", "", "abbr. of An & Bình", 1));
    assertEquals("abbreviation", tbx.selectFirst("termNote[type=termType]").text());
    assertEquals(List.of("A&B", "<b>"), tbx.select("term").eachText());
    assertEquals(0, tbx.select("descrip").size());
  }
}
