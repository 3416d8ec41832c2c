/** Pages and JSON API over HTTP. The entry point is {@link org.songluat.web.WebApp}. */
@NullMarked
package org.songluat.web;

import org.jspecify.annotations.NullMarked;
