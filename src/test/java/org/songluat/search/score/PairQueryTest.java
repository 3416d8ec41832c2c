package org.songluat.search.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songluat.index.Fields;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.text.Language;

class PairQueryTest {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String pair : List.of("chuyển đổi", "chuyện đổi", "chuyên dội", "thư viện")) {
        Document entry = new Document();
        List<Term> words = words(pair);
        String term = words.getFirst().keyedPair(words.getLast());
        entry.add(new StringField(Fields.keyedPairs(), term, Field.Store.NO));
        writer.addDocument(entry);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static List<Term> words(String text) {
    return new Analysis().terms(text, Language.VI);
  }

  private static PairQuery pair(String typed, float others) {
    List<Term> words = words(typed);
    return new PairQuery(words.getFirst(), words.getLast(), others);
  }

  private Query rewritten(String typed, float others) throws IOException {
    return pair(typed, others).rewrite(new IndexSearcher(reader));
  }

  private static BytesRef term(String pair) {
    List<Term> words = words(pair);
    return new BytesRef(words.getFirst().keyedPair(words.getLast()));
  }

  @Test
  void accentsAsTypedCountMost() throws IOException {
    Query expected =
        new SynonymQuery.Builder(Fields.keyedPairs())
            .addTerm(term("chuyển đổi"), 1)
            .addTerm(term("chuyện đổi"), 0.3f)
            .addTerm(term("chuyên dội"), 0.3f)
            .build();
    assertEquals(expected, rewritten("chuyển đổi", 0.3f));
  }

  @Test
  void whereOneBearsAccentsThoseMustFit() throws IOException {
    Query expected =
        new SynonymQuery.Builder(Fields.keyedPairs())
            .addTerm(term("chuyển đổi"), 0.4f)
            .addTerm(term("chuyện đổi"), 0.4f)
            .addTerm(term("chuyên dội"), 0.3f)
            .build();
    assertEquals(expected, rewritten("chuyen đổi", 0.3f));
  }

  @Test
  void withoutAccentsAllCountAlike() throws IOException {
    Query expected =
        new SynonymQuery.Builder(Fields.keyedPairs())
            .addTerm(term("chuyển đổi"), 1)
            .addTerm(term("chuyện đổi"), 1)
            .addTerm(term("chuyên dội"), 1)
            .build();
    assertEquals(expected, rewritten("chuyen doi", 0.3f));
  }

  @Test
  void otherAccentsCanBeLeftOut() throws IOException {
    Query only = new SynonymQuery.Builder(Fields.keyedPairs()).addTerm(term("thư viện"), 1).build();
    assertEquals(only, rewritten("thư viện", 0));
    assertEquals(new MatchNoDocsQuery(""), rewritten("thứ viện", 0));
    assertEquals(TermQuery.class, new IndexSearcher(reader).rewrite(only).getClass());
  }

  @Test
  void neighboursThatAreNowhereMatchNothing() throws IOException {
    assertEquals(new MatchNoDocsQuery(""), rewritten("viện thư", 0.3f));
  }

  @Test
  void equalPairsAreEqual() {
    assertEquals(pair("thư viện", 0.3f), pair("thư viện", 0.3f));
    assertEquals(pair("thư viện", 0.3f).hashCode(), pair("thư viện", 0.3f).hashCode());
    assertNotEquals(pair("thư viện", 0.3f), pair("thư viện", 0));
    assertEquals("\"thư viện\"/0.3", pair("thư viện", 0.3f).toString());
  }
}
