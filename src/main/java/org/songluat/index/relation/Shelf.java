package org.songluat.index.relation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.WorkType;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.cite.WorkNames;

/** The works of an index as citations name them, read again after each commit and not before. */
public final class Shelf implements HeldWorks {
  private final LegalIndex index;
  private final AtomicReference<@Nullable Edition> last = new AtomicReference<>();

  private record Edition(Instant committed, WorkNames names) {}

  public Shelf(LegalIndex index) {
    this.index = index;
  }

  @Override
  public boolean holds(String id) {
    return names().holds(id);
  }

  @Override
  public List<Named> named(WorkType type, String key) {
    return names().named(type, key);
  }

  private WorkNames names() {
    try {
      Instant committed = index.status().committed();
      Edition edition = last.get();
      if (edition == null || !edition.committed().equals(committed)) {
        List<StoredWork> works = index.works();
        edition =
            new Edition(committed, new WorkNames(works.stream().map(StoredWork::work).toList()));
        last.set(edition);
      }
      return edition.names();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
