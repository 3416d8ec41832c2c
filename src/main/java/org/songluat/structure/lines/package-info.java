/** Printed lines joined to the paragraphs that were written. */
@NullMarked
package org.songluat.structure.lines;

import org.jspecify.annotations.NullMarked;
