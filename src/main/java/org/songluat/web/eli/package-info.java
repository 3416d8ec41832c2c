/**
 * Addresses of works, versions and clauses in the manner of the European Legislation Identifier,
 * and what machines read of a work. The entry points are {@link org.songluat.web.eli.EliAddress}
 * and {@link org.songluat.web.eli.Legislation}.
 */
@NullMarked
package org.songluat.web.eli;

import org.jspecify.annotations.NullMarked;
