package org.songluat.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.Samples;
import org.songluat.law.Clause;
import org.songluat.law.Level;

class XliffRoundTripTest {
  @Test
  void everyBeadComesBackAsItWas() throws IOException {
    assertEquals(
        List.of(
            new XliffFile.Unit(
                "b1 art_7__pt_dd",
                "đ) Làn rộng \"2 m\" & có vạch;",
                "dd) Lanes are 2 m wide <and> marked;",
                "translated",
                List.of("score=0.988", "origin=structure", "vi=v1", "en=e1")),
            new XliffFile.Unit(
                "b2 art_7__p_1",
                "Xe đạp đi trước.\tXe máy đi sau.",
                "Bicycles go\nfirst.\nMotorcycles follow.",
                "translated",
                List.of("score=0.500", "origin=sequence", "vi=v2", "en=e2 e3")),
            new XliffFile.Unit(
                "b3 art_7__blt_1",
                "- Chuông xe\u2028bắt buộc 🚲.",
                null,
                "initial",
                List.of("score=0.000", "origin=alone", "vi=v3", "en="))),
        read(Samples.bitext()).units());
  }

  @Test
  void theVersionAndTheLanguagesAreStated() throws IOException {
    assertEquals("2.1 vi en 9-2031-nd-cp", read(Samples.bitext()).head());
  }

  @Test
  void whatIsInEnglishOnlyHasAnEmptySource() throws IOException {
    Bead alone = new Bead(List.of(), Samples.pair().en(), 0, Bead.Origin.ALONE);
    XliffFile.Unit unit = read(alone).units().getFirst();
    assertEquals("", unit.vi());
    assertEquals("dd) Lanes are 2 m wide <and> marked;", unit.en());
  }

  @Test
  void whatAPersonConfirmedIsReviewed() throws IOException {
    Bead said = new Bead(Samples.pair().vi(), Samples.pair().en(), 1, Bead.Origin.CONFIRMED);
    assertEquals("reviewed", read(said).units().getFirst().state());
  }

  @Test
  void hostileTextDoesNoHarm() throws IOException {
    for (String text : List.of("=cmd|'/c calc'!A1", "]]><unit id=\"x\"/>", "&xxe;", "%n$s")) {
      assertEquals(text, read(only(text)).units().getFirst().vi());
    }
    assertEquals("a\uFFFDb", read(only("a\uE103\u0000b\uD800")).units().getFirst().vi());
  }

  private static Bead only(String text) {
    Clause clause = Samples.clause("v", Level.PARAGRAPH, "1", text);
    return new Bead(List.of(clause), List.of(), 0, Bead.Origin.ALONE);
  }

  private static XliffFile read(Bead bead) throws IOException {
    return read(new Bitext(Samples.work(), List.of(bead)));
  }

  private static XliffFile read(Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XliffWriter().write(bitext, out);
    return XliffFile.read(out.toByteArray());
  }
}
