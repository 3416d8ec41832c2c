package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.law.Outline;
import org.songluat.law.Work;

class UpdateTest {
  private final Work work = Samples.resolution("1-BM/SL", LocalDate.of(2020, 5, 4));
  private final Work other = Samples.resolution("2-BM/SL", LocalDate.of(2021, 5, 4));
  private LegalIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.inMemory();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static List<BeadRecord> beads(Work of) {
    return Samples.beads(of).add("Giữ sách.", "Keep books.").add("Trả sách.", null).list();
  }

  private StoredSource source(String path, Work of) {
    return new StoredSource(path, "0f", of.id(), new Outline(of, List.of(), List.of(), List.of()));
  }

  @Test
  void sourcesStayWhenTheirWorkIsReplacedOrRemoved() throws Exception {
    try (Update update = index.update()) {
      update.putSource(source("a.txt", work));
      update.putWork(Samples.stored(work, 2), beads(work));
      update.putWork(Samples.stored(work, 1), beads(work).subList(0, 1));
      update.removeWork(work.id());
      update.commit();
    }
    assertEquals(List.of(new SourceEntry("a.txt", "0f", "1-bm-sl")), index.sources());
    assertEquals(List.of(), index.works());
  }

  @Test
  void aReadDuringAnUpdateSeesTheCommitBefore() throws Exception {
    Samples.commit(index, List.of(beads(work)));
    try (Update update = index.update()) {
      update.removeWork(work.id());
      update.putWork(Samples.stored(other, 2), beads(other));
      index.refresh();
      assertEquals(List.of(Samples.stored(work, 2)), index.works());
      update.commit();
      assertEquals(List.of(Samples.stored(other, 2)), index.works());
    }
  }

  @Test
  void anUpdateMayCommitMoreThanOnce() throws Exception {
    try (Update update = index.update()) {
      update.putWork(Samples.stored(work, 2), beads(work));
      update.commit();
      update.putWork(Samples.stored(other, 2), beads(other));
      update.commit();
    }
    assertEquals(2, index.status().works());
  }

  @Test
  void afterAnUpdateIsClosedAnotherMayBegin() throws Exception {
    try (Update abandoned = index.update()) {
      assertThrows(IndexBusyException.class, index::update);
      abandoned.removeWork(work.id());
    }
    Samples.commit(index, List.of(beads(work)));
    assertEquals(1, index.status().works());
  }

  @Test
  void removingWhatIsNotThereChangesNothing() throws Exception {
    Samples.commit(index, List.of(beads(work)));
    try (Update update = index.update()) {
      update.removeWork("no-such-work");
      update.removeSource("no-such-file");
      update.commit();
    }
    assertEquals(beads(work), index.beads(work.id()));
  }

  @Test
  void aClauseIsFoundByTheIdOfEitherSideButNotByPartOfIt() throws Exception {
    Samples.commit(index, List.of(beads(work)));
    BeadRecord first = beads(work).getFirst();
    assertEquals(Optional.of(first), index.beadOf("1-bm-sl~vi~p_1.0"));
    assertEquals(Optional.of(first), index.beadOf("1-bm-sl~en~p_1.0"));
    assertEquals(Optional.empty(), index.beadOf("1-bm-sl~en~p_2.0"));
    assertEquals(Optional.empty(), index.beadOf("1-bm-sl"));
  }

  @Test
  void aWorkWithoutBeadsIsInTheCatalogue() throws Exception {
    try (Update update = index.update()) {
      update.putWork(Samples.stored(work, 0), List.of());
      update.commit();
    }
    assertEquals(Optional.of(Samples.stored(work, 0)), index.work("1-bm-sl"));
    assertEquals(List.of(), index.beads("1-bm-sl"));
  }
}
