package org.songluat.align.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Parallel;
import org.songluat.align.words.Lexicon;
import org.songluat.text.Language;
import org.songluat.text.Span;

class CounterpartsTest {
  private static final Bead BEAD =
      new Bead(
          List.of(
              Parallel.line(Language.VI, 0, "Nhà nước bảo vệ môi trường."),
              Parallel.line(Language.VI, 1, "Năm 2030, công dân đăng ký.")),
          List.of(
              Parallel.line(Language.EN, 0, "The environment is protected by the state."),
              Parallel.line(Language.EN, 1, "Citizens register in 2030.")),
          0.9,
          Bead.Origin.SEQUENCE);

  private static List<String> answers(Lexicon lexicon, Language side, int clause, String words) {
    List<Bead> beads = List.of(BEAD);
    boolean vi = side == Language.VI;
    String text = (vi ? BEAD.vi() : BEAD.en()).get(clause).text();
    int start = text.indexOf(words);
    ClauseSpan asked = new ClauseSpan(clause, new Span(start, start + words.length()));
    return Counterparts.of(lexicon, beads).of(0, side, List.of(asked)).stream()
        .map(at -> at.clause() + " " + at.of(vi ? BEAD.en() : BEAD.vi()))
        .toList();
  }

  @Test
  void wordsAreAnsweredInTheOrderOfTheOtherSide() {
    assertEquals(
        List.of("0 environment", "0 state"),
        answers(Parallel.LEXICON, Language.VI, 0, BEAD.vi().getFirst().text()).stream()
            .filter(answer -> !answer.contains("protect"))
            .toList());
    assertEquals(List.of("0 môi trường"), answers(Parallel.LEXICON, Language.EN, 0, "environment"));
  }

  @Test
  void aPartOfAWordAsksForTheWhole() {
    assertEquals(List.of("0 environment"), answers(Parallel.LEXICON, Language.VI, 0, "môi"));
  }

  @Test
  void valuesNeedNoLexicon() {
    assertEquals(List.of("1 2030"), answers(Lexicon.EMPTY, Language.VI, 1, "2030"));
    assertEquals(List.of(), answers(Lexicon.EMPTY, Language.VI, 0, "môi trường"));
  }

  @Test
  void nothingAskedNothingAnswered() {
    Counterparts counterparts = Counterparts.of(Parallel.LEXICON, List.of(BEAD));
    assertEquals(List.of(), counterparts.of(0, Language.EN, List.of()));
  }
}
