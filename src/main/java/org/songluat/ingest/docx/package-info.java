/**
 * DOCX: WordprocessingML in a zip (ECMA-376 part 1, chapter 17). The entry point is {@link
 * org.songluat.ingest.docx.DocxFile}.
 */
@NullMarked
package org.songluat.ingest.docx;

import org.jspecify.annotations.NullMarked;
