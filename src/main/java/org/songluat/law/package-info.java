/**
 * The records of legal texts: works, versions, clauses, paths, citations, findings; and the grammar
 * of document numbers and citations, written once.
 */
@NullMarked
package org.songluat.law;

import org.jspecify.annotations.NullMarked;
