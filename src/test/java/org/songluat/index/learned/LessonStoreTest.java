package org.songluat.index.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Teacher;
import org.songluat.align.lesson.TextPair;
import org.songluat.align.words.Lexicon;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.index.StoredSource;
import org.songluat.index.Update;
import org.songluat.law.Outline;

class LessonStoreTest {
  private static final List<String> VI = List.of("thư viện", "độc giả", "bàn ghế", "cửa sổ");
  private static final List<String> EN = List.of("library", "readers", "furniture", "windows");

  /** What a work of that number teaches. */
  private static Lesson lesson(int number) {
    List<TextPair> pairs = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      int a = (k + number) % 4;
      int b = (k * (number + 2) + 1) % 4;
      String word = "m" + (char) ('a' + number) + (char) ('a' + k);
      pairs.add(
          new TextPair(
              VI.get(a) + " và " + VI.get(b) + " " + word,
              EN.get(a) + " and " + EN.get(b) + " " + word,
              1));
    }
    return new Teacher(Lexicon.EMPTY).learn(pairs);
  }

  private static void put(LegalIndex index, int work) throws IOException {
    try (Update update = index.update()) {
      update.putLesson("w" + work, lesson(work));
      update.commit();
    }
  }

  @Property(tries = 15)
  void whatIsLearnedInStepsIsWhatIsLearnedAtOnce(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 3) Integer> steps) throws IOException {
    try (LegalIndex slow = LuceneIndex.inMemory();
        LegalIndex once = LuceneIndex.inMemory()) {
      for (int work : steps) {
        put(slow, work);
      }
      try (Update update = once.update()) {
        for (int work : steps.stream().distinct().sorted().toList()) {
          update.putLesson("w" + work, lesson(work));
        }
        update.commit();
      }
      assertArrayEquals(once.learned().phrases().toBytes(), slow.learned().phrases().toBytes());
      assertArrayEquals(once.learned().words().toBytes(), slow.learned().words().toBytes());
    }
  }

  @Test
  void aRemovedWorkHasTaughtNothing() throws IOException {
    try (LegalIndex index = LuceneIndex.inMemory()) {
      put(index, 0);
      byte[] one = index.learned().phrases().toBytes();
      put(index, 1);
      try (Update update = index.update()) {
        update.removeWork("w1");
        update.commit();
      }
      assertArrayEquals(one, index.learned().phrases().toBytes());
    }
  }

  @Test
  void whatIsNotCommittedIsNotLearned(@TempDir Path folder) throws IOException {
    try (LegalIndex index = LuceneIndex.open(folder)) {
      try (Update update = index.update()) {
        update.putLesson("w0", lesson(0));
      }
      index.refresh();
      assertEquals(LearnedPhrases.EMPTY.pairs(), index.learned().phrases().pairs());
      put(index, 0);
      assertTrue(index.learned().phrases().size() > 0);
      assertTrue(index.learned().words().size() > 0);
    }
    try (LegalIndex again = LuceneIndex.open(folder)) {
      assertTrue(again.learned().phrases().size() > 0);
      assertEquals(List.of(), again.taught());
    }
  }

  @Test
  void aTaughtFileIsRememberedUntilItBecomesSearchable() throws IOException {
    try (LegalIndex index = LuceneIndex.inMemory()) {
      TaughtSource source = new TaughtSource(List.of("/a/x.vi.txt", "/a/x.en.txt"), "ab");
      try (Update update = index.update()) {
        update.putLesson(source, lesson(0));
        update.putLesson(source, lesson(0));
        update.commit();
      }
      assertEquals(List.of(source), index.taught());
      assertTrue(index.status().empty());
      try (Update update = index.update()) {
        Outline nothing =
            new Outline(
                Samples.resolution("1-NQ/TV", java.time.LocalDate.EPOCH),
                List.of(),
                List.of(),
                List.of());
        update.putSource(new StoredSource("/a/x.en.txt", "cd", "1-nq-tv", nothing));
        update.commit();
      }
      assertEquals(List.of(), index.taught());
      assertEquals(0, index.learned().phrases().size());
    }
  }
}
