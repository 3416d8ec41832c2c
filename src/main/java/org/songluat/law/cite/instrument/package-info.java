/** Reads the instruments that citations name: by number, by title, or as the citing work itself. */
@NullMarked
package org.songluat.law.cite.instrument;

import org.jspecify.annotations.NullMarked;
