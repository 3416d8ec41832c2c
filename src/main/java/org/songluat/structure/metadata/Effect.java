package org.songluat.structure.metadata;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * What a text says of the day it takes effect.
 *
 * @param subject what it says takes effect, null for a kind that is none of ours
 * @param printed the words from "có hiệu lực" on
 */
record Effect(
    Language language, @Nullable WorkType subject, String printed, Start start, Span span) {
  /** How the day is told. */
  sealed interface Start {}

  /** As a day of the calendar. */
  record OnDay(LocalDate day) implements Start {}

  /** Counted from the day of issue, which is that of the signature or of the vote. */
  record AfterIssue(int count, ChronoUnit unit) implements Start {}

  /** Counted from a day that the text does not hold, such as that of the gazette. */
  record Open() implements Start {}

  /** The day, null where it does not follow from the text. */
  @Nullable LocalDate day(@Nullable LocalDate issued) {
    return switch (start) {
      case OnDay on -> on.day();
      case AfterIssue after -> issued == null ? null : issued.plus(after.count(), after.unit());
      case Open open -> null;
    };
  }
}
