/**
 * The grammar of citations, written once; its front door is {@link
 * org.songluat.law.cite.CitationFinder}.
 */
@NullMarked
package org.songluat.law.cite;

import org.jspecify.annotations.NullMarked;
