/**
 * XLS and XLSX: the sheets of a workbook as they are printed. The entry point is {@link
 * org.songluat.ingest.sheet.SheetFile}.
 */
@NullMarked
package org.songluat.ingest.sheet;

import org.jspecify.annotations.NullMarked;
