/**
 * Why beads are what they are: the evidence that aligned them, weighed once more. {@link
 * org.songluat.align.explain.Explainer} tells it of each bead, and which clauses answer each other
 * in another order; {@link org.songluat.align.explain.Counterparts} says what answers some words.
 */
@NullMarked
package org.songluat.align.explain;

import org.jspecify.annotations.NullMarked;
