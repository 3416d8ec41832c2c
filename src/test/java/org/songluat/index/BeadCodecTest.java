package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Work;

class BeadCodecTest {
  private final Work work = Samples.resolution("1-BM/SL", LocalDate.of(2020, 5, 4));

  @Test
  void aBeadOfBothSidesComesBack() throws IOException {
    Path path = Path.ROOT.child(Level.ARTICLE, "5").child(Level.POINT, "đ");
    assertComesBack(
        Samples.beads(work)
            .under("I. Thư viện", "I. Libraries")
            .at(path, "đ) Giữ sách.", "dd) Keep books." + BeadRecord.JOINT + "And lend them.")
            .list());
  }

  @Test
  void aBeadWithAnEmptySideComesBack() throws IOException {
    assertComesBack(Samples.beads(work).add("Lời nói đầu", null).add(null, "𝔄 preamble").list());
  }

  private void assertComesBack(List<BeadRecord> beads) throws IOException {
    for (BeadRecord bead : beads) {
      assertEquals(bead, BeadCodec.decode(new BytesRef(BeadCodec.encode(bead)), work));
    }
  }
}
