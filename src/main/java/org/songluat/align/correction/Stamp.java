package org.songluat.align.correction;

import java.time.Instant;

/**
 * The audit of a line in a file of corrections.
 *
 * @param number what the line is called, from 1, in its file once
 * @param who as the person gave it
 */
public record Stamp(int number, Instant when, String who) {}
