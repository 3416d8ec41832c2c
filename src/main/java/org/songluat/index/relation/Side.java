package org.songluat.index.relation;

import java.util.List;

/**
 * The works on the other end of one kind of relation, in one direction.
 *
 * @param total how many there are, though fewer may be told
 */
public record Side(int total, List<Related> works) {
  public static final Side NONE = new Side(0, List.of());

  public Side {
    works = List.copyOf(works);
  }
}
