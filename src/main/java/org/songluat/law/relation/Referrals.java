package org.songluat.law.relation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The works that speak of one in one kind of relation.
 *
 * @param total how many there are, though fewer may be told
 * @param works the first of them by id, each with its places
 */
public record Referrals(int total, Map<String, List<Relation>> works) {
  public Referrals {
    works = Collections.unmodifiableMap(new LinkedHashMap<>(works));
  }
}
