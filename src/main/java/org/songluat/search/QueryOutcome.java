package org.songluat.search;

/** What becomes of a query: results, perhaps none, or the place where it could not be parsed. */
public sealed interface QueryOutcome permits Results, Rejected {}
