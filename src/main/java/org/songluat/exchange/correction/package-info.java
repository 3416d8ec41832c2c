/** What people said of beads, in JSON. */
@NullMarked
package org.songluat.exchange.correction;

import org.jspecify.annotations.NullMarked;
