package org.songluat.index.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.relation.Relation;

/**
 * Another work, as the relations of one tell it.
 *
 * @param id its id, also where it is not held; null where it is named without a number and no held
 *     work is surely meant
 * @param held the work, or null where it is not held
 * @param title of a held work its title, else the words it is named with
 * @param places in the work that speaks, in the order of its text
 */
public record Related(
    @Nullable String id,
    @Nullable Work held,
    @Nullable String number,
    @Nullable WorkType type,
    Titles title,
    List<Relation.Place> places) {
  public Related {
    places = List.copyOf(places);
  }
}
