/**
 * What aligned texts teach of words and phrases, to be kept and added up. {@link
 * org.songluat.align.learned.Teacher} makes a lesson of beads, {@link
 * org.songluat.align.learned.Learned} is what all lessons come to, and {@link
 * org.songluat.align.learned.Renderings} is what a query asks.
 */
@NullMarked
package org.songluat.align.learned;

import org.jspecify.annotations.NullMarked;
