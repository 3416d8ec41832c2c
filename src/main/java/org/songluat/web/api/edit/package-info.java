/**
 * What changes something, for programs that have the token: corrections of beads, and findings that
 * are accepted. The handlers are {@link org.songluat.web.api.edit.CorrectionsApi} and {@link
 * org.songluat.web.api.edit.AcceptanceApi}.
 */
@NullMarked
package org.songluat.web.api.edit;

import org.jspecify.annotations.NullMarked;
