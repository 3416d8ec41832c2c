/** Queries that are kept, and their news. */
@NullMarked
package org.songluat.cli.watch;

import org.jspecify.annotations.NullMarked;
