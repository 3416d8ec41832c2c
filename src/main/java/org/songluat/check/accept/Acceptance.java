package org.songluat.check.accept;

import java.time.Instant;

/**
 * What a person said of a finding: it may stay.
 *
 * @param key of the finding, 16 hexadecimal digits
 * @param what its message, for people who read the file
 * @param note why
 */
public record Acceptance(String key, Instant when, String who, String what, String note) {}
