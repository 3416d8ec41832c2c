package org.songluat.check.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStemTest {
  @ParameterizedTest
  @CsvSource({
    "implement, implementation",
    "enterprise, enterprises",
    "mobilize, mobilizing",
    "harmonious, harmoniously",
    "important, importance",
    "sustainable, sustainability",
    "annul, annulled",
    "sell, selling",
    "policy, policies",
    "programme, program",
    "pay, paid",
    "minister, ministry",
  })
  void wordsOfAFamilyHaveOneStem(String word, String other) {
    assertEquals(EnglishStem.of(word), EnglishStem.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "communist, communication",
    "police, policy",
    "secretary, secretariat",
    "party, part",
    "state, station",
    "objective, object",
  })
  void wordsThatOnlyLookAlikeAreKeptApart(String word, String other) {
    assertNotEquals(EnglishStem.of(word), EnglishStem.of(other));
  }
}
