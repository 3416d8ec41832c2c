/** What a version of a work becomes before it goes into the index. */
@NullMarked
package org.songluat.pipeline.work;

import org.jspecify.annotations.NullMarked;
