/** How answers look in a terminal. */
@NullMarked
package org.songluat.cli.print;

import org.jspecify.annotations.NullMarked;
