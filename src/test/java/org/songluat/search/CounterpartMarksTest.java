package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songluat.align.learned.Renderings;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.text.Span;

/** What answers a match in the other language. */
class CounterpartMarksTest {
  private static final String TERMS =
      """
      thư viện\tlibrary
      bạn đọc\treader
      """;

  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  static void open() throws Exception {
    index = LuceneIndex.inMemory();
    Samples.Beads beads = Samples.beads(Library.ARTICLE);
    beads.add("Thư viện mở cửa.", "The library is open.");
    beads.add("Mở cửa cho bạn đọc.", null);
    beads.add(
        "Giờ mở." + BeadRecord.JOINT + "Thư viện phục vụ bạn đọc.",
        "Hours." + BeadRecord.JOINT + "Readers are served by the library.");
    Samples.commit(index, List.of(beads.list()));
    Lexicon words = Glossary.read("terms", new StringReader(TERMS)).words();
    searcher =
        new LegalSearcher(
            index,
            new LegalSearcher.Dictionary() {
              @Override
              public Renderings renderings() {
                return Renderings.NONE;
              }

              @Override
              public Lexicon words() {
                return words;
              }
            });
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<Hit> hits(String query) throws IOException {
    return ((Results) searcher.search(SearchRequest.of(query))).hits();
  }

  private static List<String> of(HitSide side, List<Span> spans) {
    return spans.stream().map(span -> span.of(side.text())).toList();
  }

  @Test
  void theEnglishWordOfAMatchIsMarked() throws IOException {
    HitSide en = hits("thu vien mo cua").getFirst().en();
    assertEquals(List.of(), of(en, en.highlights()));
    assertEquals(List.of("library"), of(en, en.counterparts()));
  }

  @Test
  void theWholeVietnameseWordOfAMatchIsMarkedBehindAJoint() throws IOException {
    HitSide vi = hits("readers served").getFirst().vi();
    assertEquals(List.of("bạn đọc"), of(vi, vi.counterparts()));
  }

  @Test
  void whatMatchesItselfIsNoCounterpart() throws IOException {
    HitSide vi = hits("\"thư viện\" OR library").getFirst().vi();
    assertEquals(List.of("Thư", "viện"), of(vi, vi.highlights()));
    assertEquals(List.of(), of(vi, vi.counterparts()));
  }
}
