package org.songluat.align.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Teacher;
import org.songluat.align.lesson.Texts;
import org.songluat.align.words.Lexicon;

class JointLexiconTest {
  @Test
  void nothingLearnedChangesNothing() {
    assertSame(Lexicon.EMPTY, JointLexicon.of(Lexicon.EMPTY, LearnedWords.EMPTY));
  }

  @Test
  void whatOneOfThemKnowsBothKnowTogether() throws IOException {
    Lesson lesson = new Teacher(Lexicon.EMPTY).learn(Texts.pairs(0, 60));
    LearnedWords learned = LearnedWords.of(each -> each.accept(lesson));
    Lexicon other =
        (vi, en) -> {
          Lexicon.Known.Builder known = new Lexicon.Known.Builder();
          known.add(0, 1, 0.5f, 0.25f);
          return known.build();
        };
    Lexicon.Known known =
        JointLexicon.of(other, learned).among(List.of("công ty"), List.of("company", "compan"));
    assertTrue(known.size() >= 1);
    assertEquals(0, known.vi()[0]);
    assertEquals(1, known.en()[0]);
    assertTrue(known.enGivenVi()[0] >= 0.5f, "the surer of both");
  }
}
