/** The command that corrects beads, and how a person names these. */
@NullMarked
package org.songluat.cli.correct;

import org.jspecify.annotations.NullMarked;
