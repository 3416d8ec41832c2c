package org.songluat.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AttemptTest {
  @Test
  void aStepGivesItsValue() {
    assertEquals(new Attempt.Done<>(7), Attempt.of(() -> 7));
  }

  @Test
  void whateverABrokenFileMakesALibraryThrowIsAnOutcome() {
    IllegalStateException thrown = new IllegalStateException("broken");
    assertEquals(
        new Attempt.Failed<>(thrown),
        Attempt.of(() -> {
          throw thrown;
        }));
  }

  @Test
  void theMachinesErrorsAreNone() {
    OutOfMemoryError error = new OutOfMemoryError();
    assertSame(
        error,
        assertThrows(
            OutOfMemoryError.class,
            () ->
                Attempt.of(() -> {
                  throw error;
                })));
  }

  @Test
  void aFailureIsToldAsAFault() {
    IOException cause = new IOException("cut");
    Attempt<String> failed = new Attempt.Failed<>(cause);
    assertSame(
        cause,
        assertThrows(
                IllegalArgumentException.class, () -> failed.orThrow(IllegalArgumentException::new))
            .getCause());
  }
}
