/**
 * The glossary and what it knows; its front door is {@link org.songluat.align.lexicon.Glossary}.
 */
@NullMarked
package org.songluat.align.lexicon;

import org.jspecify.annotations.NullMarked;
