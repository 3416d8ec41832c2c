package org.songluat.index;

import org.songluat.law.Outline;

/**
 * A file in the catalogue, with what was read from it, so that its work can be built again without
 * the file.
 *
 * @param path the file as the ingest named it
 * @param sha256 of its content, lower-case hex
 * @param work the id of the work its versions went into
 */
public record StoredSource(String path, String sha256, String work, Outline outline) {}
