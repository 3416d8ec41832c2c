/**
 * DOC: Word's binary files ([MS-DOC]). The entry point is {@link org.songluat.ingest.doc.DocFile}.
 */
@NullMarked
package org.songluat.ingest.doc;

import org.jspecify.annotations.NullMarked;
