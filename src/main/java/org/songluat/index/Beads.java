package org.songluat.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.songluat.law.Work;

/** Reads beads back, each work only once. */
final class Beads {
  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Map<String, Work> works = new HashMap<>();

  Beads(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.stored = searcher.storedFields();
  }

  BeadRecord at(int entry) throws IOException {
    Document bead = stored.document(entry, Set.of(Fields.CONTENT, Fields.WORK));
    return BeadCodec.decode(bead.getBinaryValue(Fields.CONTENT), work(bead.get(Fields.WORK)));
  }

  /** Finds a work's own entry. */
  static Query entryOf(String work) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.WORK, work)), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.KIND, Fields.WORK_ENTRY)), Occur.FILTER)
        .build();
  }

  private Work work(String id) throws IOException {
    Work known = works.get(id);
    if (known == null) {
      int entry = searcher.search(entryOf(id), 1).scoreDocs[0].doc;
      known = CatalogueEntry.work(stored.document(entry)).work();
      works.put(id, known);
    }
    return known;
  }
}
