package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class StoppedAlignmentTest {
  private static List<Clause> clauses(String side, String text) {
    return IntStream.range(0, 50)
        .mapToObj(k -> {
          Path path = Path.ROOT.child(Level.PARAGRAPH, String.valueOf(k + 1));
          String id = side + k;
          return new Clause(id, Level.PARAGRAPH, "", path, text, new Span(0, text.length()));
        })
        .toList();
  }

  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  @Test
  void anAlignmentWhoseThreadIsInterruptedEnds() {
    List<Clause> vi = clauses("v", "thư viện công cộng");
    List<Clause> en = clauses("e", "public library");
    Thread.currentThread().interrupt();
    Aligner aligner = new Aligner(Lexicon.EMPTY);
    assertThrows(CancellationException.class, () -> aligner.alignSegments(vi, en));
    assertTrue(Thread.currentThread().isInterrupted(), "whoever interrupted it may still see it");
  }
}
