package org.songluat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class UiTest {
  private final Ui chosen = new Ui(Language.EN, true, "/", Map.of("q", "vốn & lãi", "size", "5"));
  private final Ui guessed = new Ui(Language.VI, false, "/works", Map.of());

  @Test
  void aChosenLanguageGoesIntoEveryLink() {
    assertEquals("/works?ui=en", chosen.link("/works"));
    assertEquals("/works", guessed.link("/works"));
  }

  @Test
  void parametersAreEncodedAndBlankOnesLeftOut() {
    assertEquals(
        "/?cursor=a%2Bb%3D&q=v%E1%BB%91n+%26+l%C3%A3i&size=5&ui=en", chosen.here("cursor", "a+b="));
    assertEquals("/?q=v%E1%BB%91n+%26+l%C3%A3i&ui=en", chosen.here("size", ""));
  }

  @Test
  void aParameterMayHaveSeveralValues() {
    Ui several = chosen.with("without", List.of("a b", "c"));
    assertEquals(
        "/?q=v%E1%BB%91n+%26+l%C3%A3i&size=6&ui=en&without=a+b&without=c",
        several.here("size", "6"));
    assertEquals(
        "/?q=v%E1%BB%91n+%26+l%C3%A3i&size=5&ui=vi&without=a+b&without=c", several.in(Language.VI));
    assertEquals("a b", several.value("without"));
    assertEquals("", several.value("lang"));
    assertEquals(
        "/?q=v%E1%BB%91n+%26+l%C3%A3i&ui=en", several.with("without", List.of()).here("size", ""));
  }

  @Test
  void anotherPageIsAskedTheSame() {
    assertEquals("/works?q=a&size=5&ui=en", chosen.there("/works", Map.of("q", "a")));
  }

  @Test
  void thisPageInTheOtherLanguageAsksTheSame() {
    assertEquals("/?q=v%E1%BB%91n+%26+l%C3%A3i&size=5&ui=vi", chosen.in(Language.VI));
    assertEquals("/works?ui=en", guessed.in(Language.EN));
  }
}
