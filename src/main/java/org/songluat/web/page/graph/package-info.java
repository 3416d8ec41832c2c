/**
 * Draws which works cite which others. The entry point is {@link
 * org.songluat.web.page.graph.GraphPages}.
 */
@NullMarked
package org.songluat.web.page.graph;

import org.jspecify.annotations.NullMarked;
