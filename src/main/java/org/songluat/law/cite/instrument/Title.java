package org.songluat.law.cite.instrument;

import org.songluat.law.WorkType;

/**
 * The name of an instrument in a text.
 *
 * @param type of the instrument
 * @param key what the name is compared by
 */
record Title(WorkType type, String name, String key, int end) {}
