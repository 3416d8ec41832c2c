package org.songluat.align.correction;

import java.util.List;

/**
 * What a person said of some beads. All actions come to two claims: that each of the groups is one
 * bead, or, of {@link Action#UNLINK}, that no Vietnamese clause of the group shares a bead with an
 * English one of it.
 */
public record Correction(Action action, List<Group> groups) {
  public Correction {
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("A correction must have a group");
    }
  }

  boolean parts() {
    return action == Action.UNLINK;
  }
}
