package org.songluat.pipeline.pairs;

import java.nio.file.Path;

/**
 * Two files that are versions of one work by their names.
 *
 * @param name what both are called, without language and suffix, behind the folders they lie in
 */
public record NamedPair(String name, Path vi, Path en) {}
