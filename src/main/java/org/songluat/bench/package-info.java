/** Measures search and indexing beside bare Lucene, on the same texts and machine. */
@NullMarked
package org.songluat.bench;

import org.jspecify.annotations.NullMarked;
