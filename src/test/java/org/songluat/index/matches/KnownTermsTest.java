package org.songluat.index.matches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownTermsTest {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String text : List.of("reading rooms", "reading cards", "cards")) {
        Document entry = new Document();
        entry.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(entry);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static Query word(String word) {
    return new TermQuery(new Term("text", word));
  }

  private static Query any(Query... choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List.of(choices).forEach(choice -> any.add(choice, Occur.SHOULD));
    return any.build();
  }

  @Test
  void termsThatAreNowhereAreLeftOut() throws IOException {
    Query query =
        new DisjunctionMaxQuery(
            List.of(any(word("cards"), word("tapes")), new BoostQuery(any(word("discs")), 2)),
            0.1f);
    assertEquals(word("cards"), KnownTerms.of(query, searcher));
  }

  @Test
  void whatMustBeThereAndIsNotMatchesNothing() throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(word("cards"), Occur.SHOULD)
            .add(word("tapes"), Occur.MUST)
            .build();
    assertEquals(MatchNoDocsQuery.class, KnownTerms.of(query, searcher).getClass());
  }

  @Test
  void whatIsExcludedAndNowhereExcludesNothing() throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(word("cards"), Occur.MUST)
            .add(word("tapes"), Occur.MUST_NOT)
            .build();
    assertEquals(2, searcher.count(KnownTerms.of(query, searcher)));
  }

  @Test
  void scoresStayTheSame() throws IOException {
    Query query =
        any(word("reading"), new BoostQuery(word("cards"), 0.5f), word("tapes"), word("rooms"));
    ScoreDoc[] plain = searcher.search(query, 3).scoreDocs;
    ScoreDoc[] known = searcher.search(KnownTerms.of(query, searcher), 3).scoreDocs;
    assertEquals(plain.length, known.length);
    for (int k = 0; k < plain.length; k++) {
      assertEquals(plain[k].doc, known[k].doc);
      assertEquals(plain[k].score, known[k].score);
    }
  }
}
