package org.songluat.index.vocabulary;

/** A term of the index, and how many beads have it. */
public record Counted(String term, int count) {}
