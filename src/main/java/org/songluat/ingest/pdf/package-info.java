/**
 * PDF files: the letters, rules and pictures of each page with their places, for {@link
 * org.songluat.ingest.layout} to lay out; pages that are pictures go through {@link
 * org.songluat.ingest.ocr} first. The entry point is {@link org.songluat.ingest.pdf.PdfFile}.
 */
@NullMarked
package org.songluat.ingest.pdf;

import org.jspecify.annotations.NullMarked;
