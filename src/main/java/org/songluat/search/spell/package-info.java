/**
 * What was meant by what was typed: the keys of Vietnamese input methods, and typing errors. The
 * entry point is {@link org.songluat.search.spell.Speller}.
 */
@NullMarked
package org.songluat.search.spell;

import org.jspecify.annotations.NullMarked;
