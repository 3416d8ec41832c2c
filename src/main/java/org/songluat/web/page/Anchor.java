package org.songluat.web.page;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands out the anchors of a reading page: the path key of a clause's id, each once a page. */
public final class Anchor {
  private final Set<String> given = new HashSet<>();

  /** The anchor of the first of these clauses, whose ids are joined by a space. */
  public static String of(String ids) {
    int space = ids.indexOf(' ');
    String first = space < 0 ? ids : ids.substring(0, space);
    return first.substring(first.lastIndexOf('~') + 1);
  }

  /** The clause's anchor, or null where the page has it already. */
  public @Nullable String give(String clauseId) {
    String anchor = of(clauseId);
    return given.add(anchor) ? anchor : null;
  }
}
