/** Paragraphs put into the tree of a law or of a resolution. */
@NullMarked
package org.songluat.structure.tree;

import org.jspecify.annotations.NullMarked;
