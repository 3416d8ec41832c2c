package org.songluat.search.resolve;

import java.util.Set;

/**
 * What a reference to a work comes to in the index.
 *
 * @param works the ids of works: those that rest on it, or those it may be itself
 * @param clauses the ids of the clauses that name it, by number or by name
 */
public record References(Set<String> works, Set<String> clauses) {
  public static final References NONE = new References(Set.of(), Set.of());

  public References {
    works = Set.copyOf(works);
    clauses = Set.copyOf(clauses);
  }
}
