/**
 * The query language: from what is typed to a sealed tree. The entry point is {@link
 * org.songluat.search.query.QueryParser}.
 */
@NullMarked
package org.songluat.search.query;

import org.jspecify.annotations.NullMarked;
