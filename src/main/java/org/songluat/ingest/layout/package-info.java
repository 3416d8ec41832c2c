/**
 * From words and rules with places on pages to blocks in reading order, whatever put them there: a
 * text layer or text recognition. The entry point is {@link org.songluat.ingest.layout.PageLayout}.
 */
@NullMarked
package org.songluat.ingest.layout;

import org.jspecify.annotations.NullMarked;
