/**
 * Vietnamese from before Unicode: which encoding a text is in, by its font or by its words, and
 * what it says. The entry points are {@link org.songluat.text.legacy.LegacyText} and {@link
 * org.songluat.text.legacy.LookAlikes}.
 */
@NullMarked
package org.songluat.text.legacy;

import org.jspecify.annotations.NullMarked;
