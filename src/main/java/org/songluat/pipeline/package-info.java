/**
 * The way of the data over whole folders: scan, read, structure, pair, align, index. The entry
 * point is {@link org.songluat.pipeline.Ingester}.
 */
@NullMarked
package org.songluat.pipeline;

import org.jspecify.annotations.NullMarked;
