package org.songluat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.songluat.index.BeadRecord;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Chain;
import org.songluat.text.Language;

/**
 * What Lucene does alone: two fields a text, as printed and folded, with the same analysis; the
 * words of a query in either, or the phrase; ten texts back. No sides, no highlights, no counting.
 */
public final class BareLucene implements Engine {
  private static final String EXACT = "exact";
  private static final String FOLDED = "folded";
  private static final String TEXT = "text";
  private static final String ID = "id";

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analysis analysis = new Analysis();

  private BareLucene(FSDirectory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  public static BareLucene open(Path folder) throws IOException {
    return new BareLucene(FSDirectory.open(folder));
  }

  /** Writes all works into a new index, by one thread. */
  public static void write(Path folder, Works works, int times) throws IOException {
    PerFieldAnalyzerWrapper analyzer =
        new PerFieldAnalyzerWrapper(
            new KeywordAnalyzer(),
            Map.of(EXACT, Chain.VIETNAMESE.analyzer(), FOLDED, Chain.VIETNAMESE_FOLDED.analyzer()));
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      works.each(
          times,
          work -> {
            for (BeadRecord bead : work.beads()) {
              writer.addDocument(document(bead));
            }
          });
      writer.commit();
    }
  }

  private static Document document(BeadRecord bead) {
    Document document = new Document();
    String text = bead.text(bead.bead().vi().isEmpty() ? Language.EN : Language.VI);
    String ids = bead.ids(bead.bead().vi().isEmpty() ? Language.EN : Language.VI);
    document.add(new StringField(ID, String.valueOf(ids), Field.Store.YES));
    document.add(new TextField(EXACT, String.valueOf(text), Field.Store.NO));
    document.add(new TextField(FOLDED, String.valueOf(text), Field.Store.NO));
    document.add(new StoredField(TEXT, String.valueOf(text)));
    return document;
  }

  @Override
  public int ask(String query) throws IOException {
    ScoreDoc[] hits = searcher.search(query(query), 10).scoreDocs;
    int told = 0;
    for (ScoreDoc hit : hits) {
      told += searcher.storedFields().document(hit.doc).get(TEXT).isEmpty() ? 0 : 1;
    }
    return told;
  }

  private Query query(String text) {
    List<org.songluat.index.analysis.Term> terms = analysis.terms(text, Language.VI);
    if (text.startsWith("\"")) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      terms.forEach(term -> phrase.add(new Term(EXACT, term.exact())));
      return phrase.build();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (org.songluat.index.analysis.Term term : terms) {
      any.add(new TermQuery(new Term(EXACT, term.exact())), Occur.SHOULD);
      any.add(new TermQuery(new Term(FOLDED, term.loose())), Occur.SHOULD);
    }
    return any.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
