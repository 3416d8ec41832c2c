/**
 * Works as Akoma Ntoso 3.0, the OASIS standard of legal texts. The entry point is {@link
 * org.songluat.exchange.akn.AknWriter}.
 */
@NullMarked
package org.songluat.exchange.akn;

import org.jspecify.annotations.NullMarked;
