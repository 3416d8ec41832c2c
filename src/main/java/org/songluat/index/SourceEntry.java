package org.songluat.index;

/** A file in the catalogue without what was read from it. */
public record SourceEntry(String path, String sha256, String work) {}
