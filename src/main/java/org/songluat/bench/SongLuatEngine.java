package org.songluat.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Update;
import org.songluat.search.LegalSearcher;
import org.songluat.search.QueryOutcome;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;

/** SongLuat in this process with everything switched on. Its index is another's to close. */
public record SongLuatEngine(LegalSearcher searcher) implements Engine {
  /** Writes all works into a new index, by one thread. */
  public static void write(Path folder, Works works, int times) throws IOException {
    try (LegalIndex index = LuceneIndex.open(folder);
        Update update = index.update()) {
      works.each(times, work -> update.putWork(work.work(), work.beads()));
      update.commit();
    }
  }

  @Override
  public int ask(String query) throws IOException {
    QueryOutcome outcome = searcher.search(SearchRequest.of(query));
    return switch (outcome) {
      case Results results -> results.hits().size();
      case Rejected rejected ->
          throw new IOException("The query '" + query + "' was rejected: " + rejected.message());
    };
  }

  @Override
  public void close() {
    // the index is not its own
  }
}
