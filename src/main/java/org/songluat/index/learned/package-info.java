/**
 * What the index has learned: lessons of works and of other texts as entries beside them, and their
 * sum. The entry point is {@link org.songluat.index.learned.LessonStore}.
 */
@NullMarked
package org.songluat.index.learned;

import org.jspecify.annotations.NullMarked;
