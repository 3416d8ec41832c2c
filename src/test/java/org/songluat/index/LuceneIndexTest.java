package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.matches.Matches;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.index.storage.IndexVersionException;
import org.songluat.index.storage.Storage;
import org.songluat.law.Clause;
import org.songluat.law.LeftOut;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.text.Language;
import org.songluat.text.Span;

class LuceneIndexTest {
  @TempDir Path folder;

  private final Work work = Samples.resolution("1-BM/SL", LocalDate.of(2020, 5, 4));
  private final Work other = Samples.resolution("2-BM/SL", LocalDate.of(2021, 5, 4));

  private List<BeadRecord> beads(Work of) {
    return Samples.beads(of)
        .add("Thư viện mở cửa hằng ngày.", "The library opens daily.")
        .add("Bạn đọc giữ sách sạch.", "Readers keep books clean.")
        .add(null, "Only in English.")
        .list();
  }

  @Test
  void aMissingFolderIsAnEmptyIndexAndStaysMissing() throws IOException {
    Path missing = folder.resolve("none");
    try (LegalIndex index = LuceneIndex.open(missing)) {
      assertEquals(new IndexStatus(0, 0, 0, Instant.EPOCH), index.status());
      assertEquals(new FoundPage(Matches.NONE, List.of()), index.find(query("sách", null)));
      assertEquals(List.of(), index.works());
      assertEquals(List.of(), index.sources());
      assertEquals(List.of(), index.beads("1-bm-sl"));
      assertEquals(Optional.empty(), index.work("1-bm-sl"));
      assertEquals(Optional.empty(), index.source("thu-vien.txt"));
      assertEquals(Optional.empty(), index.beadOf("1-bm-sl~vi~p_1"));
      assertEquals(List.of(), index.complete("sa", 5));
    }
    assertFalse(Files.exists(missing));
  }

  @Test
  void whatWasCommittedIsReadBack() throws Exception {
    try (LegalIndex index = LuceneIndex.open(folder)) {
      Samples.commit(index, List.of(beads(other), beads(work)));
    }
    try (LegalIndex index = LuceneIndex.open(folder)) {
      assertEquals(List.of(Samples.stored(work, 3), Samples.stored(other, 3)), index.works());
      assertEquals(Optional.of(Samples.stored(work, 3)), index.work("1-bm-sl"));
      assertEquals(beads(work), index.beads("1-bm-sl"));
      assertEquals(Optional.of(beads(work).get(1)), index.beadOf("1-bm-sl~en~p_2.0"));
      assertEquals(6, index.status().beads());
      assertEquals(2, index.status().works());
      assertTrue(index.status().committed().isAfter(Instant.EPOCH));
    }
  }

  @Test
  void aSourceComesBackWithItsOutline() throws IOException {
    StoredSource source = new StoredSource("a/thu-vien.txt", "0f", "1-bm-sl", outline());
    try (LegalIndex index = LuceneIndex.open(folder)) {
      try (Update update = index.update()) {
        update.putSource(source);
        update.putSource(source);
        update.putSource(new StoredSource("b.txt", "1f", "2-bm-sl", outline()));
        update.commit();
      }
      assertEquals(Optional.of(source), index.source("a/thu-vien.txt"));
      assertEquals(
          List.of(
              new SourceEntry("a/thu-vien.txt", "0f", "1-bm-sl"),
              new SourceEntry("b.txt", "1f", "2-bm-sl")),
          index.sources());
      assertFalse(index.status().empty());
      try (Update update = index.update()) {
        update.removeSource("a/thu-vien.txt");
        update.commit();
      }
      assertEquals(Optional.empty(), index.source("a/thu-vien.txt"));
    }
  }

  private Outline outline() {
    Clause clause =
        new Clause(
            "1-bm-sl~vi~p_1",
            Level.PARAGRAPH,
            "1",
            org.songluat.law.Path.ROOT.child(Level.PARAGRAPH, "1"),
            "Thư viện mở cửa.",
            new Span(4, 20));
    LeftOut menu = new LeftOut("Trang chủ", LeftOut.Reason.SITE, new Span(0, 3));
    return new Outline(
        work,
        List.of(new Version(Language.VI, List.of(clause))),
        List.of(menu),
        Samples.stored(work, 1).findings());
  }

  @Test
  void aWorkIsReplacedWithAllItsBeads() throws Exception {
    try (LegalIndex index = LuceneIndex.inMemory()) {
      Samples.commit(index, List.of(beads(work), beads(other)));
      List<BeadRecord> fewer = beads(work).subList(0, 1);
      Samples.commit(index, List.of(fewer));
      assertEquals(fewer, index.beads("1-bm-sl"));
      assertEquals(Optional.of(Samples.stored(work, 1)), index.work("1-bm-sl"));
      assertEquals(3, index.beads("2-bm-sl").size());
    }
  }

  @Test
  void aRemovedWorkIsGone() throws Exception {
    try (LegalIndex index = LuceneIndex.inMemory()) {
      Samples.commit(index, List.of(beads(work), beads(other)));
      try (Update update = index.update()) {
        update.removeWork("1-bm-sl");
        update.commit();
      }
      assertEquals(List.of(Samples.stored(other, 3)), index.works());
      assertEquals(List.of(), index.beads("1-bm-sl"));
    }
  }

  @Test
  void whatWasNotCommittedIsDropped() throws Exception {
    try (LegalIndex index = LuceneIndex.open(folder)) {
      Samples.commit(index, List.of(beads(work)));
      try (Update update = index.update()) {
        update.removeWork("1-bm-sl");
        update.putWork(Samples.stored(other, 3), beads(other));
      }
      index.refresh();
      assertEquals(List.of(Samples.stored(work, 3)), index.works());
    }
  }

  @Test
  void filesOfAKilledUpdateDoNotDisturbTheLastCommit() throws Exception {
    try (LegalIndex index = LuceneIndex.open(folder)) {
      Samples.commit(index, List.of(beads(work)));
    }
    Files.writeString(folder.resolve("_7.cfs"), "half written");
    Files.writeString(folder.resolve("write.lock"), "");
    try (LegalIndex index = LuceneIndex.open(folder)) {
      assertEquals(beads(work), index.beads("1-bm-sl"));
      Samples.commit(index, List.of(beads(other)));
      assertEquals(2, index.status().works());
    }
  }

  @Test
  void anotherProcessSeesACommitAfterRefresh() throws Exception {
    try (LegalIndex reader = LuceneIndex.open(folder);
        LegalIndex writer = LuceneIndex.open(folder)) {
      Samples.commit(writer, List.of(beads(work)));
      assertEquals(0, reader.status().works());
      reader.refresh();
      assertEquals(1, reader.status().works());
      Samples.commit(writer, List.of(beads(other)));
      reader.refresh();
      assertEquals(2, reader.status().works());
    }
  }

  @Test
  void onlyOneUpdateIsOpen() throws IOException {
    try (LegalIndex index = LuceneIndex.open(folder);
        LegalIndex same = LuceneIndex.open(folder);
        Update update = index.update()) {
      IndexBusyException e = assertThrows(IndexBusyException.class, same::update);
      String writer = "process %d since ".formatted(ProcessHandle.current().pid());
      assertTrue(
          e.getMessage().startsWith("Only one update of an index may be open, " + writer),
          e.getMessage());
      assertTrue(e.getMessage().endsWith(" is writing to " + folder), e.getMessage());
      update.commit();
    }
  }

  @Test
  void otherFilesInTheFolderStay() throws Exception {
    Files.writeString(folder.resolve("README.md"), "the index");
    try (LegalIndex index = LuceneIndex.open(folder)) {
      assertTrue(index.status().empty());
      Samples.commit(index, List.of(beads(work)));
      assertFalse(index.status().empty(), "works without their files are something too");
    }
    LuceneIndex.rebuild(folder);
    try (LegalIndex index = LuceneIndex.open(folder)) {
      assertEquals(0, index.status().works());
    }
    assertEquals("the index", Files.readString(folder.resolve("README.md")));
  }

  @Test
  void anIndexOfAnotherSchemaIsRefusedUntilItIsRebuilt() throws Exception {
    writeSchema(Map.of(Storage.SCHEMA, "0"));
    assertRefused("0");
    LuceneIndex.rebuild(folder);
    try (LegalIndex index = LuceneIndex.open(folder)) {
      Samples.commit(index, List.of(beads(work)));
      assertEquals(1, index.status().works());
    }
  }

  @Test
  void aForeignIndexIsRefused() throws Exception {
    writeSchema(Map.of());
    assertRefused("none");
  }

  private void assertRefused(String schema) {
    IndexVersionException e =
        assertThrows(IndexVersionException.class, () -> LuceneIndex.open(folder));
    assertEquals(
        ("The index in %s has schema %s, this SongLuat needs %d;"
                + " delete it or run `songluat ingest --rebuild`")
            .formatted(folder, schema, Fields.SCHEMA_VERSION),
        e.getMessage());
  }

  private void writeSchema(Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  @Test
  void pagesJoinWithoutGapOrRepeat() throws Exception {
    Samples.Beads many = Samples.beads(work);
    for (int i = 0; i < 23; i++) {
      many.add("sách " + "và ".repeat(i % 3) + i, null);
    }
    try (LegalIndex index = LuceneIndex.inMemory()) {
      Samples.commit(index, List.of(many.list()));
      List<Found> whole = index.find(query("sách", null)).found();
      List<BeadRecord> paged = new ArrayList<>();
      String cursor = null;
      do {
        FoundPage page = index.find(new BeadQuery(query("sách", null).query(), null, 4, cursor, 0));
        assertEquals(23, page.matches().total());
        page.found().forEach(found -> paged.add(found.bead()));
        cursor = page.found().isEmpty() ? null : page.found().getLast().cursor();
      } while (cursor != null);
      assertEquals(whole.stream().map(Found::bead).toList(), paged);
    }
  }

  @Test
  void phrasesAreCountedBeyondThePage() throws Exception {
    Samples.Beads many = Samples.beads(work);
    for (int i = 0; i < 23; i++) {
      many.add(i % 2 == 0 ? "sách và báo " + i : "báo và sách " + i, null);
    }
    try (LegalIndex index = LuceneIndex.inMemory()) {
      Samples.commit(index, List.of(many.list()));
      Query phrase = new PhraseQuery(Fields.exact(Language.VI), "sách", "và");
      FoundPage page = index.find(new BeadQuery(phrase, null, 4, null, 0));
      assertEquals(12, page.matches().total());
      assertTrue(page.matches().exact());
      assertEquals(4, page.found().size());
    }
  }

  @Test
  void aFilterTakesPartWithoutScoring() throws Exception {
    try (LegalIndex index = LuceneIndex.inMemory()) {
      Samples.commit(index, List.of(beads(work), beads(other)));
      BeadQuery query = query("sách", null);
      TermQuery filter = new TermQuery(new Term(Fields.WORK, "2-bm-sl"));
      FoundPage all = index.find(query);
      FoundPage filtered = index.find(new BeadQuery(query.query(), filter, 10, null, 0));
      assertEquals(2, all.matches().total());
      assertEquals(
          List.of(beads(other).get(1)), filtered.found().stream().map(Found::bead).toList());
      assertEquals(all.found().getFirst().score(), filtered.found().getFirst().score());
    }
  }

  private static BeadQuery query(String word, String cursor) {
    return new BeadQuery(
        new TermQuery(new Term(Fields.exact(Language.VI), word)), null, 100, cursor, 0);
  }
}
