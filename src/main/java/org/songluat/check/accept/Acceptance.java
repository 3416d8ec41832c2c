package org.songluat.check.accept;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a finding: it may stay.
 *
 * @param key of the finding, 16 hexadecimal digits
 * @param when null where the file does not say it
 * @param what its message, for people who read the file
 * @param note why
 */
public record Acceptance(
    String key, @Nullable Instant when, String who, String what, String note) {}
