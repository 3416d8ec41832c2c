package org.songluat.search;

import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;

/** What hits must also be; null for any. */
public record Filters(
    @Nullable String work,
    @Nullable WorkType type,
    @Nullable String issuer,
    @Nullable Integer year) {
  public static final Filters NONE = new Filters(null, null, null, null);
}
