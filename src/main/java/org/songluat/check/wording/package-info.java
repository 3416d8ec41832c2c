/** Compares what sentences deny, demand and allow. */
@NullMarked
package org.songluat.check.wording;

import org.jspecify.annotations.NullMarked;
