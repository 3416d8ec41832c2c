/**
 * Clauses for assistants, over the Model Context Protocol: four tools that only read, so that an
 * assistant quotes the clause and its address. The entry point is {@link
 * org.songluat.mcp.ClauseServer}.
 */
@NullMarked
package org.songluat.mcp;

import org.jspecify.annotations.NullMarked;
