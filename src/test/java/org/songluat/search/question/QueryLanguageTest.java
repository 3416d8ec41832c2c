package org.songluat.search.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.search.query.Syllable;
import org.songluat.text.Language;

class QueryLanguageTest {
  private final Analysis analysis = new Analysis();

  @ParameterizedTest
  @CsvSource({
    "thư viện, vi",
    "thu vien mo cua, vi",
    "opening hours of libraries, en",
    "worker housing in industrial zones, en",
    "R&D trong thư viện, mixed",
    "12, vi"
  })
  void aQueryHasALanguage(String query, String language) {
    assertEquals(language, of(query).name());
  }

  @Test
  void eachWordIsLookedForWhereItCanBe() {
    assertEquals("opening:1.0/1.0 in:0.2/1.0 libraries:1.0/1.0", odds("opening in libraries"));
    assertEquals("thư:1.0/0.0 vien:1.0/0.2 internet:1.0/1.0", odds("thư vien internet"));
    assertEquals("mo:1.0/0.2 cua:1.0/0.2 2020:1.0/1.0", odds("mo cua 2020"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghieng", "quyet", "uong", "gia", "khuyu", "yeu", "a"})
  void syllablesAreKnownByTheirShape(String syllable) {
    assertEquals(true, Syllable.possible(syllable));
  }

  @ParameterizedTest
  @ValueSource(strings = {"of", "and", "smart", "library", "strength", "b", "wto", "zones"})
  void otherShapesAreNoSyllables(String word) {
    assertEquals(false, Syllable.possible(word));
  }

  private String odds(String query) {
    QueryLanguage language = of(query);
    return terms(query).stream()
        .map(word ->
            word.exact()
                + ":"
                + language.odds(word, Language.VI)
                + "/"
                + language.odds(word, Language.EN))
        .collect(Collectors.joining(" "));
  }

  private QueryLanguage of(String query) {
    return QueryLanguage.of(terms(query), 0.2f);
  }

  private List<Term> terms(String query) {
    return analysis.terms(query, Language.VI);
  }
}
