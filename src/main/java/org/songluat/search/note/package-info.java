/**
 * What was read or searched otherwise than typed, to be told to people. The entry point is {@link
 * org.songluat.search.note.Note}.
 */
@NullMarked
package org.songluat.search.note;

import org.jspecify.annotations.NullMarked;
