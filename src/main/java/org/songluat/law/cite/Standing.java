package org.songluat.law.cite;

import org.songluat.law.Path;
import org.songluat.law.WorkType;

/**
 * Where a text stands, so that "khoản 1 Điều này" and "Luật này" lead somewhere.
 *
 * @param work the id of the work it is part of
 * @param path its place there
 */
public record Standing(String work, WorkType type, Path path) {}
