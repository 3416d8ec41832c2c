/** The words that citations are made of, and a text read word by word. */
@NullMarked
package org.songluat.law.cite.word;

import org.jspecify.annotations.NullMarked;
