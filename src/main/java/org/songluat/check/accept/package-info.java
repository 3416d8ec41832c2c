/** The findings that people have accepted. The entry point is {@link AcceptedFolder}. */
@NullMarked
package org.songluat.check.accept;

import org.jspecify.annotations.NullMarked;
