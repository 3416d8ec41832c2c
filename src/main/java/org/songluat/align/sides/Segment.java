package org.songluat.align.sides;

/**
 * What the aligner looks at in a clause.
 *
 * @param length letters and digits
 * @param words ids of words and word pairs, in no order
 * @param anchors ids of what is written alike in both languages, sorted: values, names, acronyms,
 *     document numbers
 * @param label the label in a form common to both languages, or empty
 * @param place the labels of the whole path in that form, or empty
 */
public record Segment(
    int length, int[] words, int[] anchors, String label, String place, boolean heading) {}
