/**
 * Which files of folders belong together by their names. The entry point is {@link
 * org.songluat.pipeline.pairs.NamedPairs}.
 */
@NullMarked
package org.songluat.pipeline.pairs;

import org.jspecify.annotations.NullMarked;
