/**
 * What a source says of its work: number, type, issuer, signer, dates, titles, legal basis. The
 * entry points are {@link org.songluat.structure.metadata.MetadataReader} and {@link
 * org.songluat.structure.metadata.LegalBases}.
 */
@NullMarked
package org.songluat.structure.metadata;

import org.jspecify.annotations.NullMarked;
