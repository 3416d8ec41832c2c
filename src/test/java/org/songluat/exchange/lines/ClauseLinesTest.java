package org.songluat.exchange.lines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bitext;
import org.songluat.exchange.Samples;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;

class ClauseLinesTest {
  private static final Work BARE =
      new Work("x", null, WorkType.OTHER, null, null, null, null, Titles.NONE);

  @Test
  void aLineHoldsAClauseAndAllThatIsKnownOfIt() throws IOException {
    Bitext one = new Bitext(Samples.work(), List.of(Samples.alone()));
    assertEquals(
        "{\"work\":{\"id\":\"9-2031-nd-cp\",\"number\":\"9/2031/NĐ-CP\",\"type\":\"decree\","
            + "\"issuer\":\"Chính phủ\",\"signer\":null,\"issued\":\"2031-03-04\","
            + "\"effective\":null,\"titles\":{\"vi\":\"Nghị định về làn xe đạp\",\"en\":null}},"
            + "\"lang\":\"vi\",\"id\":\"v3\",\"level\":\"bullet\",\"label\":\"1\","
            + "\"path\":[{\"level\":\"article\",\"label\":\"7\"},"
            + "{\"level\":\"bullet\",\"label\":\"1\"}],"
            + "\"text\":\"- Chuông xe\u2028bắt buộc \\uD83D\\uDEB2.\","
            + "\"source\":{\"start\":3,\"end\":9},"
            + "\"bead\":1,\"score\":0.0,\"origin\":\"alone\"}\n",
        new String(written(one), StandardCharsets.UTF_8));
  }

  @Test
  void outAndInAndOutIsEqual() throws IOException {
    List<Bitext> works =
        List.of(Samples.bitext(), new Bitext(BARE, List.of(Samples.alone(), Samples.pair())));
    byte[] written = written(works.toArray(Bitext[]::new));
    List<Bitext> read = read(written);
    assertEquals(works, read);
    assertArrayEquals(written, written(read.toArray(Bitext[]::new)));
  }

  @Test
  void nothingIsNoWork() throws IOException {
    assertEquals(List.of(), read(new byte[0]));
    assertEquals(List.of(), read("\n\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLineThatIsNoClauseIsNamed() throws IOException {
    String good = new String(written(Samples.bitext()), StandardCharsets.UTF_8);
    String otherLanguage = good.replace("\"vi\",\"id\"", "\"fr\",\"id\"");
    String noWork = good.replaceFirst("\\{\"work\":\\{.*?}}", "{\"work\":null");
    for (String bad : List.of("{", "{}", "{\"work\":1}", otherLanguage, noWork)) {
      byte[] bytes = bad.getBytes(StandardCharsets.UTF_8);
      LinesFormatException thrown =
          assertThrows(LinesFormatException.class, () -> read(bytes), bad);
      assertEquals("clause 1: must be a clause in JSON", thrown.getMessage().replace("2:", "1:"));
    }
  }

  @Test
  void deepNestingIsRefused() {
    byte[] deep = ("{\"path\":" + "[".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
    assertThrows(LinesFormatException.class, () -> read(deep));
  }

  private static byte[] written(Bitext... works) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Bitext work : works) {
      new ClauseLines().write(work, out);
    }
    return out.toByteArray();
  }

  private static List<Bitext> read(byte[] lines) throws IOException {
    List<Bitext> works = new ArrayList<>();
    new ClauseLineReader().read(new ByteArrayInputStream(lines), works::add);
    return works;
  }
}
