/**
 * Reads any file or page into a {@link org.songluat.text.SourceText}. The entry point is {@link
 * org.songluat.ingest.SourceReader}; Tika, PDFBox and Jsoup are used nowhere else.
 */
@NullMarked
package org.songluat.ingest;

import org.jspecify.annotations.NullMarked;
