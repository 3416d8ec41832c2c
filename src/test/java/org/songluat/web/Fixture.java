package org.songluat.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.relation.Relation;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Three works: a law in both languages with every kind of row and a number that differs, a hostile
 * one whose every text is an attack, and a resolution in English only.
 */
final class Fixture {
  static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  private final Work work;
  private final List<BeadRecord> beads = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Fixture(Work work) {
    this.work = work;
  }

  static LegalIndex index() {
    try {
      LegalIndex index = LuceneIndex.inMemory();
      try (Update update = index.update()) {
        law()
            .into(
                update,
                new Finding(
                    "article-gap",
                    "Articles must follow one another; Điều 4 follows Điều 2, Điều 3 is missing",
                    new Span(9, 14)));
        hostile().into(update, new Finding("odd", ATTACK, new Span(0, 1)));
        english().into(update);
        update.commit();
      }
      index.refresh();
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Instant committed(LegalIndex index) {
    try {
      return index.status().committed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixture law() {
    Fixture law =
        new Fixture(
            new Work(
                "07-2026-bm",
                "07/2026/BM",
                WorkType.LAW,
                "Nhóm biên soạn",
                "Trần Thị Mẫu",
                LocalDate.of(2026, 1, 12),
                LocalDate.of(2026, 7, 1),
                new Titles("Luật Thư viện số (bản mẫu)", "Law on Digital Libraries (sample)")));
    law.bead(0.98, "chapter:I", "Chương I. Quy định chung", "Chapter I. General provisions");
    law.bead(
        0.97,
        "chapter:I/article:1",
        "Điều 1. Phạm vi điều chỉnh",
        "Article 1. Scope of regulation");
    law.bead(
        0.95,
        "chapter:I/article:1/paragraph:1",
        "Luật này quy định việc lưu giữ và khai thác tài liệu số trong thư viện công cộng.",
        "This Law governs the keeping and use of digital records in public libraries.");
    law.bead(0.97, "chapter:I/article:2", "Điều 2. Nguyên tắc", "Article 2. Principles");
    law.bead(
        0.91,
        "chapter:I/article:2/clause:1",
        "1. Người đọc được mượn tài liệu số trong 30 ngày.",
        "1. Readers may borrow digital records for 30 days.");
    law.bead(
        0.34,
        "chapter:I/article:2/clause:1/point:đ",
        "đ) Người khuyết tật được mượn lâu hơn;",
        "dd) Persons with disabilities may borrow for longer;");
    law.bead(
        0, "chapter:I/article:2/clause:2", "2. Thư viện không thu phí mượn tài liệu số.", null);
    law.bead(0, "chapter:I/article:2/paragraph:1", null, "Unofficial translation of the sample.");
    law.bead(
        0.8,
        "chapter:I/article:2/clause:3",
        "3. Tài liệu số được sao lưu 2 lần mỗi tuần.",
        "3. Digital records are backed up 3 times every week.");
    law.bead(
        0.7,
        "chapter:I/article:2/clause:3/bullet:1",
        "- Bản sao để ở nơi khác.",
        "- The copy is kept elsewhere.");
    law.refers(Relation.Kind.LEGAL_BASIS, "paragraph:1", "1/2013/QH", "Luật số 1/2013/QH");
    law.refers(Relation.Kind.CITES, "chapter:I/article:2", "08-NQ/BM", "Nghị quyết số 08-NQ/BM");
    law.refers(Relation.Kind.CITES, "chapter:I/article:1", "08-NQ/BM", "Nghị quyết này");
    return law;
  }

  private static Fixture hostile() {
    Fixture hostile =
        new Fixture(
            new Work(
                "66-bm",
                "66/BM " + ATTACK,
                WorkType.OTHER,
                ATTACK,
                ATTACK,
                null,
                null,
                new Titles("Văn bản " + ATTACK, "Document " + ATTACK)));
    hostile.bead(0.9, "heading:I", "I- Tấn công " + ATTACK, "I- Attack " + ATTACK);
    hostile.bead(0.2, "heading:I/bullet:1", "- hiểm họa " + ATTACK, "- peril " + ATTACK);
    hostile.refers(Relation.Kind.CITES, "heading:I", "9/BM " + ATTACK, ATTACK);
    hostile.refers(Relation.Kind.REPEALS, "heading:I", "07/2026/BM", ATTACK);
    return hostile;
  }

  private static Fixture english() {
    Fixture english =
        new Fixture(
            new Work(
                "08-nq-bm",
                "08-NQ/BM",
                WorkType.RESOLUTION,
                null,
                null,
                LocalDate.of(2025, 11, 3),
                null,
                new Titles(null, "Resolution on reading rooms (sample)")));
    english.bead(0, "heading:II", null, "II- Reading rooms");
    english.bead(0, "heading:II/paragraph:1", null, "Reading rooms stay open in the evening.");
    english.refers(Relation.Kind.AMENDS, "heading:II", "07/2026/BM", "Law No. 07/2026/BM");
    return english;
  }

  private void refers(Relation.Kind kind, String path, String number, String words) {
    Path place = path(path);
    String clause = work.id() + "~vi~" + place.eId();
    Span span = new Span(0, words.length());
    relations.add(
        new Relation(
            kind,
            DocumentNumber.id(number),
            number,
            WorkType.RESOLUTION,
            null,
            null,
            null,
            new Relation.Place(clause, place, span, words)));
  }

  /** Its steps are joined by a slash, each a level and a label. */
  private static Path path(String text) {
    List<PathStep> steps = new ArrayList<>();
    for (String step : text.split("/")) {
      String[] parts = step.split(":");
      steps.add(new PathStep(Level.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), parts[1]));
    }
    return new Path(steps);
  }

  private void bead(double score, String path, @Nullable String vi, @Nullable String en) {
    Bead.Origin origin = vi == null || en == null ? Bead.Origin.ALONE : Bead.Origin.STRUCTURE;
    Bead bead =
        new Bead(
            side(Language.VI, path(path), vi), side(Language.EN, path(path), en), score, origin);
    beads.add(new BeadRecord(work, bead, List.of(), List.of(), beads.size()));
  }

  private List<Clause> side(Language language, Path path, @Nullable String text) {
    if (text == null) {
      return List.of();
    }
    PathStep last = path.steps().getLast();
    String id = work.id() + "~" + language.code() + "~" + path.eId();
    return List.of(
        new Clause(id, last.level(), last.label(), path, text, new Span(0, text.length())));
  }

  private void into(Update update, Finding... findings) throws IOException {
    int paired = (int) beads.stream().filter(b -> b.bead().paired()).count();
    StoredWork stored =
        new StoredWork(
            work,
            clauses(Language.VI),
            clauses(Language.EN),
            beads.size(),
            paired,
            List.of("texts/" + work.id() + ".txt"),
            List.of(findings));
    update.putWork(stored, beads);
    update.putRelations(stored.id(), relations);
  }

  private int clauses(Language language) {
    return beads.stream().mapToInt(b -> b.side(language).size()).sum();
  }
}
