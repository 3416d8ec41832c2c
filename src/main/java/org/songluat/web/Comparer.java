package org.songluat.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.songluat.align.Bitext;

/** Aligns two texts that a visitor gives; nothing of them is kept. */
@FunctionalInterface
public interface Comparer {
  /** A text as it was given: what it is called, and its bytes. */
  record Given(String name, byte[] content) {}

  /** How far it is. */
  enum Stage {
    READING,
    ALIGNING,
    CHECKING;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Is told how far it is. */
  @FunctionalInterface
  interface Progress {
    void at(Stage stage);
  }

  /**
   * Aligns them, whichever of them is Vietnamese. It ends soon after its thread was interrupted.
   *
   * @throws IncomparableException where that cannot be done
   */
  Bitext compare(Given one, Given other, Progress progress) throws IOException;

  /** How long a visitor's texts may take. */
  default Duration patience() {
    return Duration.ofSeconds(60);
  }

  /** Why two texts cannot be compared. */
  enum Reason {
    UNREAD,
    VIETNAMESE,
    ENGLISH,
    LONG,
    SLOW;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Two texts that cannot be compared. */
  final class IncomparableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public IncomparableException(Reason reason, String message) {
      super(message);
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }

    /** What the reason alone does not say, in English. */
    Optional<String> detail() {
      return reason == Reason.UNREAD ? Optional.ofNullable(getMessage()) : Optional.empty();
    }
  }
}
