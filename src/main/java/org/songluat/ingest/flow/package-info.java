/**
 * What word processors' files have in common: paragraphs of runs, tables, and the numbers that are
 * computed for lists. The formats are read into {@link org.songluat.ingest.flow.Flow}, and {@link
 * org.songluat.ingest.flow.FlowWriter} makes blocks of it.
 */
@NullMarked
package org.songluat.ingest.flow;

import org.jspecify.annotations.NullMarked;
