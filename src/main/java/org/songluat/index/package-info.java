/**
 * The store of works and beads: schema, analyzers, commits. The entry point is {@link
 * org.songluat.index.LegalIndex}.
 */
@NullMarked
package org.songluat.index;

import org.jspecify.annotations.NullMarked;
