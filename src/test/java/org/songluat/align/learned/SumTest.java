package org.songluat.align.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Lessons;
import org.songluat.align.lesson.Teacher;
import org.songluat.align.lesson.Texts;
import org.songluat.align.words.Lexicon;
import org.songluat.text.Language;

class SumTest {
  private static Lessons all(List<Lesson> lessons) {
    return lessons::forEach;
  }

  private static List<Lesson> lessons(int count) {
    Teacher teacher = new Teacher(Lexicon.EMPTY);
    List<Lesson> lessons = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      lessons.add(teacher.learn(Texts.pairs(k * 13, k * 13 + 20)));
    }
    return lessons;
  }

  @Property(tries = 20)
  void theOrderOfLessonsDoesNotMatter(
      @ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed) throws IOException {
    List<Lesson> lessons = lessons(count);
    List<Lesson> shuffled = new ArrayList<>(lessons);
    Collections.shuffle(shuffled, new Random(seed));
    assertArrayEquals(
        LearnedPhrases.of(all(lessons)).toBytes(), LearnedPhrases.of(all(shuffled)).toBytes());
    assertArrayEquals(
        LearnedWords.of(all(lessons)).toBytes(), LearnedWords.of(all(shuffled)).toBytes());
  }

  @Test
  void whatAllKeepIsReadBackAsItWasWritten() throws IOException {
    LearnedPhrases phrases = LearnedPhrases.of(all(lessons(3)));
    byte[] bytes = phrases.toBytes();
    LearnedPhrases again = LearnedPhrases.of(bytes, 0, bytes.length);
    assertEquals(phrases.pairs(), again.pairs());
    assertEquals(phrases.of("contract", Language.EN), again.of("contract", Language.EN));
  }

  @Test
  void whatWasSeenOnceIsLeftOut() throws IOException {
    Lesson lesson = new Teacher(Lexicon.EMPTY).learn(Texts.pairs(0, 1));
    assertEquals(0, LearnedPhrases.of(all(List.of(lesson))).size());
  }

  @Test
  void whatStandsTogetherByChanceIsNotSignificant() {
    assertEquals(0, Significance.of(25, 50, 50, 100));
    assertEquals(138.629, Significance.of(50, 50, 50, 100), 0.001);
  }
}
