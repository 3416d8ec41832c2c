/** Compares the names of people. The entry point is {@link org.songluat.check.name.PersonRule}. */
@NullMarked
package org.songluat.check.name;

import org.jspecify.annotations.NullMarked;
