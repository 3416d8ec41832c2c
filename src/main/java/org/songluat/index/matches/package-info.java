/** Counts what matches a query, and by what it can be narrowed. */
@NullMarked
package org.songluat.index.matches;

import org.jspecify.annotations.NullMarked;
