package org.songluat.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.songluat.index.learned.StoredLearned;
import org.songluat.index.storage.Storage;

/** Lends searchers over the last commit that was refreshed to; nobody else acquires or releases. */
final class Searchers implements Closeable, StoredLearned.Lender {
  /**
   * More than any query has that keeps within the bounds of the query language; Lucene's own 1024
   * are less than a long question with its renderings needs.
   */
  private static final int MOST_CLAUSES = 8192;

  private final Storage storage;
  private final IndexSearcher nothing;
  private volatile @Nullable SearcherManager manager;

  Searchers(Storage storage) throws IOException {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    this.storage = storage;
    this.nothing = new IndexSearcher(new MultiReader());
    refresh();
  }

  @Override
  public <T> T withSearcher(StoredLearned.Use<T> work) throws IOException {
    SearcherManager lender = manager;
    if (lender == null) {
      return work.with(nothing);
    }
    IndexSearcher searcher = lender.acquire();
    try {
      return work.with(searcher);
    } finally {
      lender.release(searcher);
    }
  }

  synchronized void refresh() throws IOException {
    Optional<Directory> directory = storage.existing();
    SearcherManager lender = manager;
    if (lender != null) {
      lender.maybeRefreshBlocking();
    } else if (directory.isPresent()) {
      manager = new SearcherManager(directory.get(), new Ranked());
    }
  }

  @Override
  public synchronized void close() throws IOException {
    SearcherManager lender = manager;
    if (lender != null) {
      lender.close();
    }
  }

  private static final class Ranked extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Fields.similarity());
      return searcher;
    }
  }
}
