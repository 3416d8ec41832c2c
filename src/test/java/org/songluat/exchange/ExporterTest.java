package org.songluat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songluat.align.Bitext;

class ExporterTest {
  private final Exporter exporter = new Exporter();

  @Test
  void tsvHasALineForEachBeadAndNoBreakInsideACell() throws IOException {
    assertEquals(
        """
        bead\tscore\tvi_ids\ten_ids\tvi\ten
        1\t0.988\tv1\te1\tđ) Làn rộng "2 m" & có vạch;\tdd) Lanes are 2 m wide <and> marked;
        2\t0.500\tv2\te2 e3\tXe đạp đi trước. Xe máy đi sau.\tBicycles go  first. ⏎ Motorcycles  follow.
        3\t0.000\tv3\t\t- Chuông xe bắt buộc 🚲.\t
        """,
        export(Samples.bitext(), ExportFormat.TSV));
  }

  @Test
  void jsonHasTheWorkThenTheBeadsInAFixedOrder() throws IOException {
    Bitext one = new Bitext(Samples.work(), List.of(Samples.pair(), Samples.alone()));
    assertEquals(
        "{\"work\":{\"id\":\"9-2031-nd-cp\",\"number\":\"9/2031/NĐ-CP\",\"type\":\"decree\","
            + "\"titles\":{\"vi\":\"Nghị định về làn xe đạp\",\"en\":null}},\"beads\":["
            + "{\"bead\":1,\"score\":0.988,\"origin\":\"structure\",\"vi\":[{\"id\":\"v1\","
            + "\"path\":[{\"level\":\"article\",\"label\":\"7\"},"
            + "{\"level\":\"point\",\"label\":\"đ\"}],\"level\":\"point\","
            + "\"text\":\"đ) Làn rộng \\\"2 m\\\" & có vạch;\"}],\"en\":[{\"id\":\"e1\","
            + "\"path\":[{\"level\":\"article\",\"label\":\"7\"},"
            + "{\"level\":\"point\",\"label\":\"dd\"}],\"level\":\"point\","
            + "\"text\":\"dd) Lanes are 2 m wide <and> marked;\"}]},"
            + "{\"bead\":2,\"score\":0.0,\"origin\":\"alone\",\"vi\":[{\"id\":\"v3\","
            + "\"path\":[{\"level\":\"article\",\"label\":\"7\"},"
            + "{\"level\":\"bullet\",\"label\":\"1\"}],\"level\":\"bullet\","
            + "\"text\":\"- Chuông xe\u2028bắt buộc \\uD83D\\uDEB2.\"}],\"en\":[]}]}\n",
        new String(Json.mapper().writeValueAsBytes(BitextView.of(one)), StandardCharsets.UTF_8)
            + "\n");
    assertTrue(export(one, ExportFormat.JSON).endsWith("],\"crossings\":[]}\n"));
    assertTrue(export(one, ExportFormat.JSON).contains("\"evidence\":{\"reasons\":{\"shape\":"));
  }

  @ParameterizedTest
  @EnumSource
  void aStreamStaysOpenAndAFailureOfItIsNotHidden(ExportFormat format) throws IOException {
    OneUse stream = new OneUse();
    exporter.write(Samples.bitext(), format, stream);
    assertFalse(stream.closed);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    IOException thrown =
        assertThrows(IOException.class, () -> exporter.write(Samples.bitext(), format, full));
    assertTrue(thrown.getMessage().startsWith("no space left"), thrown.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyBitextIsWrittenToo(ExportFormat format) throws IOException {
    boolean linesOnly = format == ExportFormat.JSONL;
    assertEquals(linesOnly, export(new Bitext(Samples.work(), List.of()), format).isEmpty());
  }

  private String export(Bitext bitext, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(bitext, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Remembers whether it was closed. */
  private static final class OneUse extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
