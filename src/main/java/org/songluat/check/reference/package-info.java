/** Compares citations and the labels of clauses. */
@NullMarked
package org.songluat.check.reference;

import org.jspecify.annotations.NullMarked;
