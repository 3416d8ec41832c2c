package org.songluat.align.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Parallel;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;

class EvidenceTest {
  private static Evidence evidence(List<Clause> vi, List<Clause> en, boolean labels) {
    Sides sides = Sides.of(vi, en);
    WordModel words = sides.learn(List.of(), Lexicon.Known.NOTHING);
    Band band = Band.full(vi.size() + 1, en.size() + 1);
    return new Evidence(sides, new WordScores(sides.vi(), sides.en(), words, band), labels);
  }

  private static Evidence lines(List<String> vi, List<String> en, boolean labels) {
    return evidence(Parallel.lines(Language.VI, vi), Parallel.lines(Language.EN, en), labels);
  }

  private static double oneOne(Evidence evidence, int i, int j) {
    return evidence.score(i, j, Shape.ONE_ONE);
  }

  @Test
  void equalValuesSpeakForABeadAndOthersAgainst() {
    Evidence evidence =
        lines(
            List.of("đạt 7,5% mỗi năm", "đạt 9,5% mỗi năm"),
            List.of("up by 7.5% a year", "up by 9.5% a year"),
            false);
    assertTrue(oneOne(evidence, 1, 1) > oneOne(evidence, 1, 2) + 2);
    assertTrue(oneOne(evidence, 2, 2) > oneOne(evidence, 2, 1) + 2);
  }

  @Test
  void labelsCountOnlyWhereTheyAreTrusted() {
    List<String> vi = List.of("1. Nhà nước lo", "2. Công dân lo");
    List<String> en = List.of("1. State cares", "2. People care");
    Evidence trusting = lines(vi, en, true);
    Evidence other = lines(vi, en, false);
    assertTrue(oneOne(trusting, 1, 1) > oneOne(trusting, 1, 2) + 5);
    assertEquals(oneOne(other, 1, 1), oneOne(other, 1, 2), 0.5);
  }

  @Test
  void headingsDoNotAnswerText() {
    Path heading = Path.ROOT.child(Level.HEADING, "I");
    List<Clause> vi = List.of(Parallel.clause(Language.VI, heading, "Tình hình chung"));
    List<Clause> body = Parallel.lines(Language.EN, List.of("General situation"));
    List<Clause> head = List.of(Parallel.clause(Language.EN, heading, "General situation"));
    assertTrue(
        oneOne(evidence(vi, head, false), 1, 1) > oneOne(evidence(vi, body, false), 1, 1) + 2);
  }

  @Test
  void nothingSpeaksForASegmentAlone() {
    Evidence evidence = lines(List.of("một câu"), List.of("a sentence"), true);
    assertEquals(Shape.ONE_NONE.prior, evidence.score(1, 0, Shape.ONE_NONE));
    assertEquals(Shape.NONE_ONE.prior, evidence.score(0, 1, Shape.NONE_ONE));
  }

  @Test
  void twoShortSegmentsAnswerALongOne() {
    Parallel parallel = new Parallel(21);
    Parallel.Pair first = parallel.sentence();
    Parallel.Pair second = parallel.sentence();
    Evidence evidence =
        lines(List.of(first.vi(), second.vi()), List.of(first.and(second).en()), false);
    assertTrue(
        evidence.score(2, 1, Shape.TWO_ONE)
            > oneOne(evidence, 2, 1) + evidence.score(1, 0, Shape.ONE_NONE));
  }

  @Test
  void whatIsWeighedWhenAskedIsWhatIsWeighedBeforehand() {
    List<Parallel.Pair> texts = new Parallel(5).sentences(8);
    Sides sides =
        Sides.of(
            Parallel.lines(Language.VI, texts.stream().map(Parallel.Pair::vi).toList()),
            Parallel.lines(Language.EN, texts.stream().map(Parallel.Pair::en).toList()));
    WordModel words =
        sides.learn(
            List.of(new WordModel.Example(sides.vi().get(0).words(), sides.en().get(0).words(), 1)),
            Lexicon.Known.NOTHING);
    Band band = Band.full(9, 9);
    Evidence beforehand =
        new Evidence(sides, new WordScores(sides.vi(), sides.en(), words, band), false);
    beforehand.weighSingle();
    beforehand.weighMerged(null);
    Evidence asked = Evidence.anywhere(sides, words, false);
    for (Shape shape : Shape.values()) {
      for (int i = 8; i >= Math.max(1, shape.vi); i--) {
        for (int j = Math.max(1, shape.en); j <= 8; j++) {
          double sum = asked.parts(i, j, shape).values().stream().mapToDouble(d -> d).sum();
          assertEquals(sum, asked.unlabelled(i, j, shape), 1e-6);
          double before = beforehand.score(i, j, shape);
          assertTrue(before < -40 || Math.abs(before - sum) < 1e-3, before + " " + sum);
        }
      }
    }
  }

  @Test
  void aHeadingThatTheTextRepeatsIsNotAnsweredTwice() {
    List<String> vi = List.of("Đào tạo cán bộ", "Đào tạo cán bộ được tổ chức hằng năm");
    List<String> en = List.of("Training of cadres is organized every year");
    Sides sides = Sides.of(Parallel.lines(Language.VI, vi), Parallel.lines(Language.EN, en));
    assertEquals(0, sides.vi().news(2, 2, 1), 1e-6);
    assertEquals(1, sides.vi().news(2, 2, 0), 1e-6);
  }
}
