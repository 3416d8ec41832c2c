/**
 * The JSON API: a handler for each address, the records it answers with, and the parameters it
 * reads. {@link org.songluat.web.WebApp} puts it on the net.
 */
@NullMarked
package org.songluat.web.api;

import org.jspecify.annotations.NullMarked;
