package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.LeftOut;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

class CatalogueEntryTest {
  private static final Work FULL =
      new Work(
          "7-2024-nd-cp",
          "07/2024/NĐ-CP",
          WorkType.DECREE,
          "Chính phủ",
          "Nguyễn Văn Mẫu",
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2024, 12, 31),
          new Titles("Về mượn sách \"bản mẫu\"", "On lending"));

  private static final Work BARE =
      new Work("x", null, WorkType.OTHER, null, null, null, null, Titles.NONE);

  @Test
  void aWorkComesBackWithAllThatIsKnownOfIt() throws IOException {
    assertComesBack(
        new StoredWork(
            FULL,
            12,
            11,
            13,
            10,
            List.of("a/vi.html", "a/en.html"),
            List.of(
                new Finding("date-conflict", "Two dates", new Span(3, 9)),
                new Finding("article-gap", "Điều 12 follows Điều 10", new Span(0, 0)))));
  }

  @Test
  void whatIsNotKnownStaysUnknown() throws IOException {
    assertComesBack(new StoredWork(BARE, 0, 0, 0, 0, List.of(), List.of()));
  }

  @Test
  void aSourceComesBackWithBothVersionsAndWhatWasLeftOut() throws IOException {
    List<Version> versions = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Clause> clauses = new ArrayList<>();
      for (Level level : Level.values()) {
        Path path = Path.ROOT.child(level, "1");
        String id = "7-2024-nd-cp~" + language.code() + "~" + path.eId();
        clauses.add(new Clause(id, level, "1", path, level + " 1", new Span(4, 20)));
      }
      versions.add(new Version(language, clauses));
    }
    for (LeftOut.Reason reason : LeftOut.Reason.values()) {
      leftOut.add(new LeftOut(reason.code(), reason, new Span(0, 4)));
    }
    Finding finding = new Finding("number-spelling", "Printed in two ways", new Span(1, 2));
    Outline outline = new Outline(FULL, versions, leftOut, List.of(finding));
    StoredSource source = new StoredSource("thư mục/văn bản.txt", "0f", "7-2024-nd-cp", outline);
    Document entry = CatalogueEntry.of(source);
    assertEquals(source, CatalogueEntry.source(entry));
    assertEquals(
        new SourceEntry("thư mục/văn bản.txt", "0f", "7-2024-nd-cp"),
        CatalogueEntry.sourceEntry(entry));
  }

  @Test
  void aSourceOfNoTextComesBack() throws IOException {
    StoredSource source =
        new StoredSource("a", "0f", "x", new Outline(BARE, List.of(), List.of(), List.of()));
    assertEquals(source, CatalogueEntry.source(CatalogueEntry.of(source)));
  }

  @Test
  void aWorkWithoutAnIdCannotBeStored() {
    Work nameless = new Work(null, null, WorkType.LAW, null, null, null, null, Titles.NONE);
    StoredWork stored = new StoredWork(nameless, 0, 0, 0, 0, List.of(), List.of());
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> CatalogueEntry.of(stored));
    assertEquals("A stored work must have an id", e.getMessage());
  }

  private static void assertComesBack(StoredWork work) throws IOException {
    assertEquals(work, CatalogueEntry.work(CatalogueEntry.of(work)));
  }
}
