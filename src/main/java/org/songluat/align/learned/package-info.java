/**
 * What all lessons come to, to be looked up. {@link org.songluat.align.learned.Learned} is what an
 * index has learned, and {@link org.songluat.align.learned.Renderings} is what a query asks.
 */
@NullMarked
package org.songluat.align.learned;

import org.jspecify.annotations.NullMarked;
