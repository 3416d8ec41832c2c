/**
 * Finds where the two sides of a bead differ in substance. The entry point is {@link
 * org.songluat.check.Checker}.
 */
@NullMarked
package org.songluat.check;

import org.jspecify.annotations.NullMarked;
