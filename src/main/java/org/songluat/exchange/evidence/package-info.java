/** Why beads are what they are, in JSON. */
@NullMarked
package org.songluat.exchange.evidence;

import org.jspecify.annotations.NullMarked;
