package org.songluat.search;

/**
 * A query that could not be parsed.
 *
 * @param message says what was expected and what was found
 * @param column 1-based, in UTF-16 units of the query
 */
public record Rejected(String message, int column) implements QueryOutcome {}
