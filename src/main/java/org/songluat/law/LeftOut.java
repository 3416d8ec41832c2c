package org.songluat.law;

import java.util.Locale;
import org.songluat.text.Span;

/** A part of a source that belongs to no clause, and why. */
public record LeftOut(String text, Reason reason, Span source) {
  /** Why a part is no clause, as the contract names it. */
  public enum Reason {
    METADATA,
    SUMMARY,
    SITE,
    TITLE,
    SIGNATURE,
    DUPLICATE,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
