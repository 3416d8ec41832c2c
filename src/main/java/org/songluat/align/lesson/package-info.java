/**
 * What aligned texts teach of words and phrases, as counts that are kept and add up. {@link
 * org.songluat.align.lesson.Teacher} makes a lesson of beads.
 */
@NullMarked
package org.songluat.align.lesson;

import org.jspecify.annotations.NullMarked;
