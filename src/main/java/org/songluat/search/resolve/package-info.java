/**
 * What of a query only the index can tell: which words begin so, which works are meant by a name or
 * rest on another. The entry point is {@link org.songluat.search.resolve.Resolver}.
 */
@NullMarked
package org.songluat.search.resolve;

import org.jspecify.annotations.NullMarked;
