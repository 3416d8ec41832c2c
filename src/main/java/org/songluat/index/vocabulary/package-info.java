/**
 * The words of the index, counted. The entry point is {@link
 * org.songluat.index.vocabulary.Vocabulary}.
 */
@NullMarked
package org.songluat.index.vocabulary;

import org.jspecify.annotations.NullMarked;
