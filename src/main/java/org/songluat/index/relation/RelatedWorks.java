package org.songluat.index.relation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.cite.WorkNames;
import org.songluat.law.relation.Referrals;
import org.songluat.law.relation.Relation;
import org.songluat.law.relation.Relation.Kind;

/**
 * The works that a work of the index refers to, and those that refer to it. Relations are kept as
 * they are printed, with the work that speaks, and meet the work they mean only here: so they are
 * right whichever work was ingested first.
 */
public final class RelatedWorks {
  private final LegalIndex index;
  private final HeldWorks held;

  public RelatedWorks(LegalIndex index, HeldWorks held) {
    this.index = index;
    this.held = held;
  }

  /**
   * What the work refers to: those that are held first, then in the order of its text.
   *
   * @param most how many works are told of each kind
   */
  public Map<Kind, Side> of(StoredWork work, int most) throws IOException {
    Map<Kind, Map<String, List<Relation>>> groups = new EnumMap<>(Kind.class);
    for (Relation relation : index.relations(work.id())) {
      String id = id(relation);
      if (!work.id().equals(id)) {
        groups
            .computeIfAbsent(relation.kind(), k -> new LinkedHashMap<>())
            .computeIfAbsent(id == null ? relation.target() : id, k -> new ArrayList<>())
            .add(relation);
      }
    }
    Map<Kind, Side> related = new EnumMap<>(Kind.class);
    for (Map.Entry<Kind, Map<String, List<Relation>>> group : groups.entrySet()) {
      List<List<Relation>> works = new ArrayList<>(group.getValue().values());
      works.sort(Comparator.comparing(r -> !isHeld(r.getFirst())));
      related.put(
          group.getKey(), side(works.size(), works.subList(0, Math.min(most, works.size()))));
    }
    return related;
  }

  /**
   * What refers to the work, by the ids of the works that do.
   *
   * @param most how many works are told of each kind
   */
  public Map<Kind, Side> to(StoredWork work, int most) throws IOException {
    Set<String> targets = targets(work.work());
    Map<Kind, Side> related = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Referrals referrals = index.referrals(kind, targets, most);
      List<Related> works = new ArrayList<>();
      for (Map.Entry<String, List<Relation>> other : referrals.works().entrySet()) {
        index.work(other.getKey()).ifPresent(w -> works.add(related(w.work(), other.getValue())));
      }
      if (referrals.total() > 0) {
        related.put(kind, new Side(referrals.total(), works));
      }
    }
    return related;
  }

  /** All that others may tell the work by: its id, and its names where no other has them. */
  private Set<String> targets(Work work) {
    Set<String> targets = new LinkedHashSet<>();
    targets.add(String.valueOf(work.id()));
    Integer year = WorkNames.year(work);
    for (String name : WorkNames.names(work)) {
      add(targets, name, null, work);
      add(targets, name, year, work);
    }
    return targets;
  }

  private void add(Set<String> targets, String name, @Nullable Integer year, Work work) {
    String meant = named(work.type(), name, year);
    if (meant != null && meant.equals(work.id())) {
      targets.add(Relation.target(name, year));
    }
  }

  private Side side(int total, List<List<Relation>> works) throws IOException {
    List<Related> told = new ArrayList<>();
    for (List<Relation> relations : works) {
      told.add(related(relations));
    }
    return new Side(total, told);
  }

  private boolean isHeld(Relation relation) {
    String id = id(relation);
    return id != null && held.holds(id);
  }

  private Related related(List<Relation> relations) throws IOException {
    Relation first = relations.getFirst();
    String id = id(first);
    Optional<StoredWork> work = id == null ? Optional.empty() : index.work(id);
    if (work.isPresent()) {
      return related(work.get().work(), relations);
    }
    Titles words = new Titles(first.place().text(), null);
    return new Related(id, null, first.number(), first.type(), words, places(relations));
  }

  private static Related related(Work work, List<Relation> relations) {
    return new Related(
        work.id(), work, work.number(), work.type(), work.titles(), places(relations));
  }

  private static List<Relation.Place> places(List<Relation> relations) {
    return relations.stream().map(Relation::place).toList();
  }

  /** The work that is meant, where it is named by its number or by the name of one held work. */
  private @Nullable String id(Relation relation) {
    String name = relation.name();
    WorkType type = relation.type();
    return relation.work() != null || name == null || type == null
        ? relation.work()
        : named(type, name, relation.year());
  }

  private @Nullable String named(WorkType type, String name, @Nullable Integer year) {
    List<HeldWorks.Named> meant =
        held.named(type, name.substring(type.toString().length())).stream()
            .filter(work -> year == null || year.equals(work.year()))
            .toList();
    return meant.size() == 1 ? meant.getFirst().id() : null;
  }
}
