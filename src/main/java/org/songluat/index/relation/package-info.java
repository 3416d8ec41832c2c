/**
 * How the works of an index refer to each other. The entry point is {@link
 * org.songluat.index.relation.RelatedWorks}.
 */
@NullMarked
package org.songluat.index.relation;

import org.jspecify.annotations.NullMarked;
