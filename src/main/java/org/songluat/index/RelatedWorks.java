package org.songluat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.cite.WorkNames;
import org.songluat.law.relation.Relation;
import org.songluat.text.Language;

/** The works that a work of the index refers to, and those that refer to it. */
public final class RelatedWorks {
  private final LegalIndex index;
  private final HeldWorks held;

  /**
   * Another work.
   *
   * @param id its id, also where it is not held; null where it is named without a number and no
   *     held work is surely meant
   * @param title of a held work its title, else the words it is named with
   * @param places in the work that speaks, in the order of its text
   */
  public record Related(
      @Nullable String id,
      @Nullable String number,
      String title,
      boolean held,
      List<Relation.Place> places) {
    public Related {
      places = List.copyOf(places);
    }
  }

  public RelatedWorks(LegalIndex index, HeldWorks held) {
    this.index = index;
    this.held = held;
  }

  /** What the work refers to, in the order in which it does so first. */
  public Map<Relation.Kind, List<Related>> of(StoredWork work) throws IOException {
    Map<Relation.Kind, Map<String, List<Relation>>> groups = new EnumMap<>(Relation.Kind.class);
    for (Relation relation : index.relations(work.id())) {
      String id = id(relation);
      groups
          .computeIfAbsent(relation.kind(), k -> new LinkedHashMap<>())
          .computeIfAbsent(id == null ? relation.target() : id, k -> new ArrayList<>())
          .add(relation);
    }
    Map<Relation.Kind, List<Related>> related = new EnumMap<>(Relation.Kind.class);
    for (Map.Entry<Relation.Kind, Map<String, List<Relation>>> group : groups.entrySet()) {
      List<Related> ofKind = new ArrayList<>();
      for (List<Relation> places : group.getValue().values()) {
        ofKind.add(related(places));
      }
      related.put(group.getKey(), ofKind);
    }
    return related;
  }

  /** What refers to the work, by the ids of the works that do. */
  public Map<Relation.Kind, List<Related>> to(StoredWork work) throws IOException {
    Set<String> names = new LinkedHashSet<>(WorkNames.names(work.work()));
    names.add(work.id());
    Map<Relation.Kind, List<Related>> related = new EnumMap<>(Relation.Kind.class);
    for (Map.Entry<String, List<Relation>> other : index.referring(names).entrySet()) {
      Map<Relation.Kind, List<Relation.Place>> places = new EnumMap<>(Relation.Kind.class);
      for (Relation relation : other.getValue()) {
        if (work.id().equals(id(relation))) {
          places.computeIfAbsent(relation.kind(), k -> new ArrayList<>()).add(relation.place());
        }
      }
      for (Map.Entry<Relation.Kind, List<Relation.Place>> kind : places.entrySet()) {
        related
            .computeIfAbsent(kind.getKey(), k -> new ArrayList<>())
            .add(held(other.getKey(), kind.getValue()));
      }
    }
    return related;
  }

  private Related related(List<Relation> relations) throws IOException {
    Relation first = relations.getFirst();
    List<Relation.Place> places = relations.stream().map(Relation::place).toList();
    String id = id(first);
    if (id != null && index.work(id).isPresent()) {
      return held(id, places);
    }
    return new Related(id, first.number(), first.place().text(), false, places);
  }

  private Related held(String id, List<Relation.Place> places) throws IOException {
    Optional<StoredWork> work = index.work(id);
    String title = work.map(w -> w.work().titles().best(Language.VI)).orElse(null);
    String number = work.map(w -> w.work().number()).orElse(null);
    return new Related(id, number, title == null ? id : title, true, places);
  }

  /** The work that is meant, where it is named by its number or by the name of one held work. */
  private @Nullable String id(Relation relation) {
    String name = relation.name();
    WorkType type = relation.type();
    if (relation.work() != null || name == null || type == null) {
      return relation.work();
    }
    Integer year = relation.year();
    List<HeldWorks.Named> meant =
        held.named(type, name.substring(type.toString().length())).stream()
            .filter(work -> year == null || year.equals(work.year()))
            .toList();
    return meant.size() == 1 ? meant.getFirst().id() : null;
  }
}
