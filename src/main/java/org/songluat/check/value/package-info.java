/** Compares numbers, dates, units and what limits them, by value. */
@NullMarked
package org.songluat.check.value;

import org.jspecify.annotations.NullMarked;
