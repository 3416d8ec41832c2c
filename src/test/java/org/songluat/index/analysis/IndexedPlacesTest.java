package org.songluat.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.songluat.law.Level;
import org.songluat.law.Path;

class IndexedPlacesTest {
  private final IndexedPlaces places = new IndexedPlaces();
  private final Path article = Path.ROOT.child(Level.CHAPTER, "II").child(Level.ARTICLE, "7");

  @Test
  void aPlaceHasItsTermsEachTimeItIsAskedFor() throws IOException {
    List<String> terms = List.of("chapter=ii", "article=7", "ii.7");
    assertEquals(terms, Streams.read(places.of(article)));
    assertEquals(List.of("article=7", "ii.7"), Streams.read(places.ownOf(article)));
    assertEquals(terms, Streams.read(places.of(article)));
  }

  @Test
  void aParagraphIsAtThePlaceOfItsHeading() throws IOException {
    Path paragraph = article.child(Level.PARAGRAPH, "3");
    assertEquals(Streams.read(places.of(article)), Streams.read(places.of(paragraph)));
    assertEquals(false, PlaceTerms.hasOwn(paragraph));
    assertEquals(true, PlaceTerms.hasOwn(article));
  }

  @Property(tries = 200)
  void theyAreThePlaceTerms(@ForAll @Size(max = 15) List<Level> levels) throws IOException {
    Path path = Path.ROOT;
    for (Level level : levels) {
      path = path.child(level, "Đ" + path.steps().size());
    }
    assertEquals(PlaceTerms.of(path), Set.copyOf(Streams.read(places.of(path))));
    if (PlaceTerms.hasOwn(path)) {
      assertEquals(PlaceTerms.ownOf(path), Set.copyOf(Streams.read(places.ownOf(path))));
    }
  }
}
