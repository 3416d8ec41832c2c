/**
 * Text out of pictures of pages, by tesseract where it is installed. The entry points are {@link
 * org.songluat.ingest.ocr.Ocr} and {@link org.songluat.ingest.ocr.ScanReader}.
 */
@NullMarked
package org.songluat.ingest.ocr;

import org.jspecify.annotations.NullMarked;
