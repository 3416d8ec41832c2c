package org.songluat.search.resolve;

import java.util.Set;

/**
 * What refers to a work otherwise than by its number.
 *
 * @param works ids of works
 * @param clauses ids of clauses
 */
public record References(Set<String> works, Set<String> clauses) {
  public static final References NONE = new References(Set.of(), Set.of());

  public References {
    works = Set.copyOf(works);
    clauses = Set.copyOf(clauses);
  }
}
