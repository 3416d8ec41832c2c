package org.songluat.structure.front;

import java.util.Arrays;
import java.util.List;
import org.songluat.structure.lines.Paragraph;

/**
 * Gives each paragraph of a text's run its role: what the site says before it, masthead, title,
 * body, signature, what comes after.
 */
final class RunSorter {
  private RunSorter() {}

  /** The role of each paragraph of a run that holds a text. */
  static List<Role> roles(List<Paragraph> run) {
    Role[] roles = new Role[run.size()];
    Arrays.fill(roles, Role.BODY);
    int body = new Opening(run, roles).sort();
    new Closing(run, roles).sort(body);
    return Arrays.asList(roles);
  }
}
