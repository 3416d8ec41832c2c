/** The whole index for programs. The entry point is {@link org.songluat.web.bulk.BulkApi}. */
@NullMarked
package org.songluat.web.bulk;

import org.jspecify.annotations.NullMarked;
