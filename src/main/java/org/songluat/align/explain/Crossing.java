package org.songluat.align.explain;

import org.songluat.law.Clause;

/**
 * Two clauses that answer each other although others that answer each other stand between them the
 * other way round, as where two bullets have changed places. Beads keep both orders, so that the
 * two stand in different beads, or crosswise in one.
 *
 * @param vi the Vietnamese clause
 * @param viBead the place of its bead, from 0
 * @param en the English clause
 * @param enBead the place of its bead, from 0
 * @param score how sure it is that the two belong together, in 0..1
 */
public record Crossing(Clause vi, int viBead, Clause en, int enBead, double score) {}
