/** A question written as a query over the index, and what each way of matching counts. */
@NullMarked
package org.songluat.search.score;

import org.jspecify.annotations.NullMarked;
