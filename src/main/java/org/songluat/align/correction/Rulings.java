package org.songluat.align.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.songluat.align.correction.Verdict.State;
import org.songluat.law.Clause;

/**
 * What the corrections come to for the clauses as they are: beads that are fixed, clauses that stay
 * alone, pairs that stay apart. Later corrections are heard first; of two that contradict each
 * other the earlier has no effect.
 */
final class Rulings {
  private final Places vi;
  private final Places en;
  private final TreeMap<Integer, Fixed> fixed = new TreeMap<>();
  private final Set<Integer> takenVi = new HashSet<>();
  private final Set<Integer> takenEn = new HashSet<>();
  private final Set<Integer> loneVi = new HashSet<>();
  private final Set<Integer> loneEn = new HashSet<>();
  private final Set<Pair> apart = new HashSet<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  private record Pair(int vi, int en) {}

  Rulings(List<Clause> vi, List<Clause> en, List<Entry.Made> corrections) {
    this.vi = new Places(vi);
    this.en = new Places(en);
    for (Entry.Made made : corrections.reversed()) {
      verdicts.addFirst(hear(made));
    }
  }

  /** In the order of the corrections. */
  List<Verdict> verdicts() {
    return verdicts;
  }

  /** The fixed beads in reading order. */
  List<Fixed> fixed() {
    return List.copyOf(fixed.values());
  }

  /** Whether a person said that the Vietnamese clause has no counterpart. */
  boolean isLoneVi(int index) {
    return loneVi.contains(index);
  }

  boolean isLoneEn(int index) {
    return loneEn.contains(index);
  }

  boolean apart(int viIndex, int enIndex) {
    return loneVi.contains(viIndex)
        || loneEn.contains(enIndex)
        || apart.contains(new Pair(viIndex, enIndex));
  }

  /** The groups are of one correction: all of them are looked for before one takes effect. */
  private Verdict hear(Entry.Made made) {
    List<Found> groups = new ArrayList<>();
    for (Group group : made.correction().groups()) {
      List<String> lost = new ArrayList<>();
      Found found = new Found(find(vi, group.vi(), lost), find(en, group.en(), lost));
      if (!lost.isEmpty()) {
        return new Verdict(made, State.UNFIT, lost.getFirst());
      }
      groups.add(found);
    }
    return made.correction().parts() ? part(made, groups) : join(made, groups);
  }

  private record Found(List<Integer> vi, List<Integer> en) {
    boolean paired() {
      return !vi.isEmpty() && !en.isEmpty();
    }

    boolean contiguous() {
      return contiguous(vi) && contiguous(en);
    }

    private static boolean contiguous(List<Integer> indexes) {
      return indexes.isEmpty()
          || indexes.getLast() - indexes.getFirst() + 1 == indexes.size()
              && new HashSet<>(indexes).size() == indexes.size();
    }

    Fixed bead() {
      return new Fixed(vi.getFirst(), vi.getLast() + 1, en.getFirst(), en.getLast() + 1);
    }
  }

  private static List<Integer> find(Places places, List<ClauseKey> keys, List<String> lost) {
    List<Integer> found = new ArrayList<>();
    for (ClauseKey key : keys) {
      switch (places.find(key)) {
        case Places.At at -> found.add(at.index());
        case Places.Lost none -> lost.add(none.reason());
      }
    }
    found.sort(null);
    return found;
  }

  private Verdict part(Entry.Made made, List<Found> groups) {
    boolean heard = false;
    for (Found group : groups) {
      for (int v : group.vi) {
        for (int e : group.en) {
          heard |= !together(v, e) && apart.add(new Pair(v, e));
        }
      }
    }
    return new Verdict(made, heard ? State.FITS : State.REPLACED, "");
  }

  private boolean together(int v, int e) {
    Map.Entry<Integer, Fixed> near = fixed.floorEntry(v);
    return near != null
        && v < near.getValue().viEnd()
        && e >= near.getValue().enStart()
        && e < near.getValue().enEnd();
  }

  private Verdict join(Entry.Made made, List<Found> groups) {
    State state = State.REPLACED;
    for (Found group : groups) {
      String fault = fault(group);
      if (!fault.isEmpty()) {
        return new Verdict(made, State.UNFIT, fault);
      }
      if (!replaced(group)) {
        fix(group);
        state = State.FITS;
      }
    }
    return new Verdict(made, state, "");
  }

  /** Why the group can be no bead, or empty. */
  private String fault(Found group) {
    if (!group.contiguous()) {
      return "the clauses of a bead must follow one another, and these no longer do";
    }
    if (group.paired() && !replaced(group) && crosses(group.bead())) {
      return "beads must stand in one order in both languages, and a later correction crosses it";
    }
    return "";
  }

  /** The fixed beads are in order, so that only the nearest can stand in the way. */
  private boolean crosses(Fixed bead) {
    Map.Entry<Integer, Fixed> below = fixed.lowerEntry(bead.viStart());
    Map.Entry<Integer, Fixed> above = fixed.higherEntry(bead.viStart());
    return below != null && !below.getValue().before(bead)
        || above != null && !bead.before(above.getValue());
  }

  private boolean replaced(Found group) {
    return group.vi.stream().anyMatch(takenVi::contains)
        || group.en.stream().anyMatch(takenEn::contains)
        || group.vi.stream()
            .anyMatch(v -> group.en.stream().anyMatch(e -> apart.contains(new Pair(v, e))));
  }

  private void fix(Found group) {
    takenVi.addAll(group.vi);
    takenEn.addAll(group.en);
    if (group.paired()) {
      fixed.put(group.bead().viStart(), group.bead());
    } else {
      loneVi.addAll(group.vi);
      loneEn.addAll(group.en);
    }
  }
}
