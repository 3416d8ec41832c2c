/**
 * Queries that are kept, and what is new for each of them after an ingest. The entry point is
 * {@link org.songluat.watch.Watcher}.
 */
@NullMarked
package org.songluat.watch;

import org.jspecify.annotations.NullMarked;
