/**
 * How works refer to each other; its front door is {@link
 * org.songluat.law.relation.RelationFinder}.
 */
@NullMarked
package org.songluat.law.relation;

import org.jspecify.annotations.NullMarked;
