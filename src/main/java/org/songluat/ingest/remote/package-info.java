/**
 * Gets single pages and files from the web. The entry point is {@link
 * org.songluat.ingest.remote.Fetcher}.
 */
@NullMarked
package org.songluat.ingest.remote;

import org.jspecify.annotations.NullMarked;
