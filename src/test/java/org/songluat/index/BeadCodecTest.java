package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Work;
import org.songluat.text.Span;

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

  @ParameterizedTest
  @EnumSource(Bead.Origin.class)
  void whatPairedItIsKept(Bead.Origin origin) throws IOException {
    Clause clause = clause(Path.ROOT.child(Level.CLAUSE, "2"), "2. Cho mượn.", 0);
    Bead bead = new Bead(List.of(clause), List.of(clause), 1 / 3.0, origin);
    assertComesBack(List.of(new BeadRecord(work, bead, List.of(), List.of(), 0)));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void everyLevelIsKept(Level level) throws IOException {
    Clause clause = clause(Path.ROOT.child(level, "1").child(level, "2"), "Cho mượn.", 0);
    Bead bead = new Bead(List.of(clause), List.of(), 0, Bead.Origin.ALONE);
    assertComesBack(List.of(new BeadRecord(work, bead, List.of(), List.of(), 0)));
  }

  @Test
  void headingsOfSeveralLevelsStayInOrderOnTheirSides() throws IOException {
    Bead bead =
        new Bead(
            List.of(clause(Path.ROOT.child(Level.CLAUSE, "1"), "1. Mượn", 9)),
            List.of(),
            0,
            Bead.Origin.ALONE);
    List<String> vi = List.of("Phần I", "Chương II", "Điều 3");
    assertComesBack(List.of(new BeadRecord(work, bead, vi, List.of("Part I"), 40_000)));
  }

  @Test
  void aBeadIsReadFromTheMiddleOfAPage() throws IOException {
    BeadRecord bead = Samples.beads(work).add("Giữ sách.", "Keep books.").list().getFirst();
    byte[] bytes = BeadCodec.encode(bead);
    byte[] page = new byte[bytes.length + 12];
    Arrays.fill(page, (byte) 0x7f);
    System.arraycopy(bytes, 0, page, 7, bytes.length);
    assertEquals(bead, BeadCodec.decode(new BytesRef(page, 7, bytes.length), work));
  }

  @Property(tries = 300)
  void whateverABeadHoldsComesBack(
      @ForAll("clauses") List<Clause> vi, @ForAll("clauses") List<Clause> en) throws IOException {
    List<Clause> one = vi.isEmpty() && en.isEmpty() ? List.of(clause(Path.ROOT, "", 0)) : vi;
    double score = Math.min(1, one.size() / 7.0);
    Bead bead = new Bead(one, en, score, Bead.Origin.SEQUENCE);
    assertComesBack(List.of(new BeadRecord(work, bead, List.of(), List.of(""), vi.size())));
  }

  @Provide
  Arbitrary<List<Clause>> clauses() {
    Arbitrary<String> texts =
        Arbitraries.of("", "đ) Thẻ", "𝔄 ⏎", "I – Tình hình", "x".repeat(300), "\n\t\"|");
    Arbitrary<Level> levels = Arbitraries.of(Level.class);
    Arbitrary<Path> paths =
        Combinators.combine(levels, Arbitraries.of("I", "12a", "đ", ""))
            .as((level, label) -> List.of(level.code(), label))
            .list()
            .ofMaxSize(6)
            .map(BeadCodecTest::path);
    return Combinators.combine(paths, texts, Arbitraries.integers().between(0, 2_000_000_000))
        .as(BeadCodecTest::clause)
        .list()
        .ofMaxSize(4);
  }

  private static Path path(List<List<String>> steps) {
    Path path = Path.ROOT;
    for (List<String> step : steps) {
      path = path.child(Level.valueOf(step.get(0).toUpperCase(java.util.Locale.ROOT)), step.get(1));
    }
    return path;
  }

  private static Clause clause(Path path, String text, int start) {
    Span source = new Span(start, start + text.length());
    return new Clause("1-bm-sl~vi~" + path.eId(), Level.CLAUSE, "2", path, text, source);
  }

  private void assertComesBack(List<BeadRecord> beads) throws IOException {
    List<BeadRecord> read = new ArrayList<>();
    for (BeadRecord bead : beads) {
      read.add(BeadCodec.decode(new BytesRef(BeadCodec.encode(bead)), work));
    }
    assertEquals(beads, read);
  }
}
