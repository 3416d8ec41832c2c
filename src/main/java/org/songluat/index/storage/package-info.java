/**
 * Where an index is kept: its folder, who writes to it, whether its bytes are sound. The entry
 * points are {@link org.songluat.index.storage.Storage} and {@link
 * org.songluat.index.storage.StorageCheck}.
 */
@NullMarked
package org.songluat.index.storage;

import org.jspecify.annotations.NullMarked;
