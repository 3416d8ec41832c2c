/**
 * RTF (Rich Text Format 1.9.1). The entry point is {@link org.songluat.ingest.rtf.RtfFile}. The
 * fonts decide what its bytes mean, and Tika's reader does not tell them: so this is our own.
 */
@NullMarked
package org.songluat.ingest.rtf;

import org.jspecify.annotations.NullMarked;
