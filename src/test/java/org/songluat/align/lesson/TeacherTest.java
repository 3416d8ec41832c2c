package org.songluat.align.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.Rendering;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;
import org.songluat.text.Span;

class TeacherTest {
  private final Teacher teacher = new Teacher(Lexicon.EMPTY);

  @Test
  void theSameTextsTeachTheSame() {
    assertEquals(teacher.learn(Texts.pairs(0, 60)), teacher.learn(Texts.pairs(0, 60)));
  }

  @Test
  void whatIsRepeatedTeachesOnce() {
    List<TextPair> once = Texts.pairs(0, 40);
    List<TextPair> twice = new java.util.ArrayList<>(once);
    twice.addAll(once);
    assertEquals(teacher.learn(once), teacher.learn(twice));
  }

  @Test
  void phrasesAreWordsAsPrintedAndNoPartsOfThem() throws IOException {
    Lesson lesson = teacher.learn(Texts.pairs(0, 60));
    LearnedPhrases phrases = LearnedPhrases.of(each -> each.accept(lesson));
    List<Rendering> insurance = phrases.of("bảo hiểm", Language.VI);
    assertEquals("insurance", insurance.getFirst().phrase());
    assertEquals(Rendering.Source.LEARNED, insurance.getFirst().source());
    assertEquals("y tế", phrases.of("health", Language.EN).getFirst().phrase());
    assertEquals(List.of(), phrases.of("tế", Language.VI));
  }

  @Test
  void unsureBeadsTeachNothingAndConfirmedOnesMore() {
    TextPair pair = Texts.pairs(0, 1).getFirst();
    assertEquals(Lesson.NONE, teacher.lesson(List.of(bead(pair, 0.5, Bead.Origin.SEQUENCE))));
    assertEquals(1, teacher.lesson(List.of(bead(pair, 0.95, Bead.Origin.SEQUENCE))).weight());
    assertEquals(3, teacher.lesson(List.of(bead(pair, 0, Bead.Origin.CONFIRMED))).weight());
  }

  @Test
  void aLessonIsReadBackAsItWasWritten() throws IOException {
    Lesson lesson = teacher.learn(Texts.pairs(0, 60));
    byte[] bytes = lesson.toBytes();
    assertEquals(lesson, Lesson.of(bytes, 0, bytes.length));
    assertTrue(lesson.pairs() > 8, lesson.toString());
    byte[] nothing = Lesson.NONE.toBytes();
    assertEquals(Lesson.NONE, Lesson.of(nothing, 0, nothing.length));
  }

  private static Bead bead(TextPair pair, double score, Bead.Origin origin) {
    return new Bead(List.of(clause(pair.vi())), List.of(clause(pair.en())), score, origin);
  }

  private static Clause clause(String text) {
    Path path = Path.ROOT.child(Level.PARAGRAPH, "1");
    return new Clause("c", Level.PARAGRAPH, "1", path, text, new Span(0, text.length()));
  }
}
