package org.songluat.index;

/**
 * A bead that was found.
 *
 * @param cursor opaque; the page after this bead starts there
 */
public record Found(BeadRecord bead, double score, String cursor) {}
