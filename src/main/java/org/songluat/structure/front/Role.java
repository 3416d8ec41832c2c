package org.songluat.structure.front;

import org.jspecify.annotations.Nullable;
import org.songluat.law.LeftOut.Reason;

/** What a paragraph is to its work: a part of the body, or left out for a reason. */
public enum Role {
  BODY(null),
  METADATA(Reason.METADATA),
  SUMMARY(Reason.SUMMARY),
  SITE(Reason.SITE),
  TITLE(Reason.TITLE),
  /** The name a site gives a work above its text. */
  HEADLINE(Reason.TITLE),
  SIGNATURE(Reason.SIGNATURE),
  DUPLICATE(Reason.DUPLICATE),
  OTHER(Reason.OTHER);

  private final @Nullable Reason reason;

  Role(@Nullable Reason reason) {
    this.reason = reason;
  }

  /** Why it is left out, null for the body. */
  public @Nullable Reason reason() {
    return reason;
  }
}
