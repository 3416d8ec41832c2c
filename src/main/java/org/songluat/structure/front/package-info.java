/** What each paragraph of a file is, and what its front matter says of the work. */
@NullMarked
package org.songluat.structure.front;

import org.jspecify.annotations.NullMarked;
