package org.songluat.mcp;

import org.songluat.law.Clause;
import org.songluat.law.Work;

/**
 * Where the pages of the index are served.
 *
 * @param base without a slash at its end
 */
record Site(String base) {
  /** The clause's place on the reading page of its work. */
  String address(Work work, Clause clause) {
    String key = clause.id().substring(clause.id().lastIndexOf('~') + 1);
    return address(work) + "#" + key;
  }

  String address(Work work) {
    return base + "/works/" + work.id();
  }
}
