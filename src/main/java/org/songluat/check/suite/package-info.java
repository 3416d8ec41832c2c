/** Puts all rules together. The entry point is {@link org.songluat.check.suite.Checks}. */
@NullMarked
package org.songluat.check.suite;

import org.jspecify.annotations.NullMarked;
