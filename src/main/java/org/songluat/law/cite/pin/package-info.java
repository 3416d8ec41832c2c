/** Reads pin points: units, their labels, lists and ranges of them, from the innermost outwards. */
@NullMarked
package org.songluat.law.cite.pin;

import org.jspecify.annotations.NullMarked;
