/**
 * Whether an index is what its files and its own catalogue say. The entry point is {@link
 * org.songluat.pipeline.verify.Verifier}.
 */
@NullMarked
package org.songluat.pipeline.verify;

import org.jspecify.annotations.NullMarked;
