/** What every format is read into, within its limits. */
@NullMarked
package org.songluat.ingest.source;

import org.jspecify.annotations.NullMarked;
