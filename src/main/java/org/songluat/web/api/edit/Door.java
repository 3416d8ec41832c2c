package org.songluat.web.api.edit;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Lets those in who have the token; nobody where there is none. */
record Door(@Nullable Editing editing) {
  /**
   * What the caller may change.
   *
   * @throws NotAllowedException where they may not
   */
  Editing open(Context ctx) {
    if (editing == null) {
      throw NotAllowedException.off();
    }
    if (!editing.token().isIn(ctx.header("Authorization"))) {
      throw NotAllowedException.unknown();
    }
    return editing;
  }
}
