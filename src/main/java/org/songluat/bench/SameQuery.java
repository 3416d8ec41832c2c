package org.songluat.bench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.songluat.index.BeadQuery;
import org.songluat.index.Fields;
import org.songluat.index.LegalIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.search.LegalSearcher;
import org.songluat.search.SearchRequest;
import org.songluat.text.Language;

/**
 * Lucene alone with SongLuat's analysis, index and queries: what is left of SongLuat's time is what
 * it does round a search, from spelling to marks. A text becomes its query once, at the first time
 * of asking, which is to warm up.
 */
public final class SameQuery implements Engine {
  private final Map<String, Query> queries = new ConcurrentHashMap<>();
  private final ThreadLocal<Query> last = new ThreadLocal<>();
  private final Analysis analysis = new Analysis();
  private final LegalSearcher writer;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * @param folder where the index is kept
   * @param searcherOver makes a searcher over an index
   */
  public SameQuery(Path folder, LegalIndex index, Function<LegalIndex, LegalSearcher> searcherOver)
      throws IOException {
    this.writer = searcherOver.apply(watched(index));
    this.directory = FSDirectory.open(folder);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Fields.similarity());
  }

  /** The index, of which each question that it is asked is remembered. */
  private LegalIndex watched(LegalIndex index) {
    return (LegalIndex)
        Proxy.newProxyInstance(
            LegalIndex.class.getClassLoader(),
            new Class<?>[] {LegalIndex.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("find")) {
                last.set(((BeadQuery) arguments[0]).query());
              }
              try {
                return method.invoke(index, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public int ask(String query) throws IOException {
    Query known = queries.get(query);
    if (known == null) {
      writer.search(SearchRequest.of(query));
      known = last.get();
      queries.put(query, known);
    }
    int told = analysis.terms(query, Language.VI).size();
    for (ScoreDoc hit : searcher.search(known, 10).scoreDocs) {
      told += searcher.storedFields().document(hit.doc).getFields().size();
    }
    return told;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
