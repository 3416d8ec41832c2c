/** Which words of a bead are rendered and which are lost, by the glossary. */
@NullMarked
package org.songluat.check.lexis;

import org.jspecify.annotations.NullMarked;
