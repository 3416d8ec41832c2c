/** Finds clauses, headings, sentences and titles that one side lacks. */
@NullMarked
package org.songluat.check.gap;

import org.jspecify.annotations.NullMarked;
