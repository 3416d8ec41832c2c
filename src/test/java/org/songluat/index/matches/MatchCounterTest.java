package org.songluat.index.matches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class MatchCounterTest {
  private static final TermQuery SOUGHT = new TermQuery(new Term("text", "yes"));
  private static final Map<Facet, FacetField> FIELDS =
      Map.of(
          Facet.TYPE, new FacetField.Word("type"),
          Facet.YEAR, new FacetField.Number("year"),
          Facet.LANGUAGES, new FacetField.Together("language"));

  private static Document entry(String text, String type, int year, String... languages) {
    Document entry = new Document();
    entry.add(new StringField("text", text, Field.Store.NO));
    entry.add(new SortedDocValuesField("type", new BytesRef(type)));
    entry.add(new IntField("year", year, Field.Store.NO));
    for (String language : languages) {
      entry.add(new SortedSetDocValuesField("language", new BytesRef(language)));
    }
    return entry;
  }

  /** What is counted in an index of several segments. */
  private static Matches count(MatchCounter counter, Iterable<Document> entries)
      throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      int written = 0;
      for (Document entry : entries) {
        writer.addDocument(entry);
        if (++written % 4000 == 2) {
          writer.flush();
        }
      }
      writer.commit();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return new IndexSearcher(reader).search(SOUGHT, counter);
      }
    }
  }

  @Test
  void facetsOfTheMatchesAloneAreCountedTheMostFrequentFirst() throws IOException {
    Matches matches =
        count(
            MatchCounter.faceted(FIELDS),
            List.of(
                entry("yes", "law", 2019, "vi"),
                entry("no", "code", 2020, "en"),
                entry("yes", "law", 2019, "vi", "en"),
                entry("yes", "decree", 2021, "vi", "en"),
                entry("yes", "code", 2019)));
    assertEquals(4, matches.total());
    assertEquals(true, matches.exact());
    assertEquals("{law=2, code=1, decree=1}", matches.facets().get(Facet.TYPE).toString());
    assertEquals("{2019=3, 2021=1}", matches.facets().get(Facet.YEAR).toString());
    assertEquals("{vi+en=2, vi=1}", matches.facets().get(Facet.LANGUAGES).toString());
  }

  @Test
  void soManyAreCountedAndNoMore() throws IOException {
    Document one = entry("yes", "law", 2019, "vi");
    Matches all = count(MatchCounter.total(), Collections.nCopies(Matches.MOST, one));
    assertEquals(new Matches(Matches.MOST, true, Map.of()), all);
    Matches more = count(MatchCounter.faceted(FIELDS), Collections.nCopies(Matches.MOST + 1, one));
    assertEquals(Matches.MOST, more.total());
    assertEquals(false, more.exact());
    assertEquals(Map.of("law", Matches.MOST), more.facets().get(Facet.TYPE));
  }

  @Test
  void nothingIsCountedOfAnEmptyIndex() throws IOException {
    assertEquals(Matches.NONE, count(MatchCounter.total(), List.of()));
  }
}
