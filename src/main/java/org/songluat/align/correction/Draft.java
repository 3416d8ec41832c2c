package org.songluat.align.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.law.Clause;

/** Makes what a person wants of the beads before them into a correction that outlives them. */
public final class Draft {
  private static final int SNIPPET = 60;

  private final List<Clause> vi = new ArrayList<>();
  private final List<Clause> en = new ArrayList<>();
  private final Map<String, Integer> viIndex = new HashMap<>();
  private final Map<String, Integer> enIndex = new HashMap<>();
  private final List<Integer> viBead = new ArrayList<>();
  private final List<Integer> enBead = new ArrayList<>();
  private final Places viPlaces;
  private final Places enPlaces;

  /** Clauses of both sides by their index. */
  private record Part(List<Integer> vi, List<Integer> en) {}

  public Draft(List<Bead> beads) {
    for (int b = 0; b < beads.size(); b++) {
      take(beads.get(b).vi(), b, vi, viIndex, viBead);
      take(beads.get(b).en(), b, en, enIndex, enBead);
    }
    this.viPlaces = new Places(vi);
    this.enPlaces = new Places(en);
  }

  private static void take(
      List<Clause> side,
      int bead,
      List<Clause> all,
      Map<String, Integer> index,
      List<Integer> beadOf) {
    for (Clause clause : side) {
      index.put(clause.id(), all.size());
      all.add(clause);
      beadOf.add(bead);
    }
  }

  /**
   * The correction, with its stamp and note.
   *
   * @throws CorrectionException where the clauses do not allow it
   */
  public Entry.Made of(Proposal proposal, Stamp stamp, String note) {
    Part named = new Part(find(proposal.vi(), viIndex), find(proposal.en(), enIndex));
    List<Part> parts =
        switch (proposal.action()) {
          case LINK -> List.of(linked(named));
          case UNLINK -> List.of(unlinked(named));
          case MERGE -> List.of(merged(named));
          case SPLIT -> split(named);
          case CONFIRM -> confirmed(named);
        };
    Correction correction =
        new Correction(proposal.action(), parts.stream().map(this::group).toList());
    String viText = snippets(parts.stream().flatMap(p -> p.vi.stream()).toList(), vi);
    String enText = snippets(parts.stream().flatMap(p -> p.en.stream()).toList(), en);
    return new Entry.Made(stamp, correction, viText, enText, note);
  }

  private static List<Integer> find(List<String> ids, Map<String, Integer> index) {
    Set<Integer> found = new TreeSet<>();
    for (String id : ids) {
      Integer at = index.get(id);
      if (at == null) {
        throw new CorrectionException(
            "A clause must be one of the work, in its language, got '" + id + "'");
      }
      found.add(at);
    }
    return List.copyOf(found);
  }

  private Part linked(Part named) {
    require(!named.vi.isEmpty() && !named.en.isEmpty(), "link needs clauses of both languages");
    requireContiguous(named);
    return named;
  }

  private Part unlinked(Part named) {
    require(!named.vi.isEmpty() && !named.en.isEmpty(), "unlink needs clauses of both languages");
    boolean linked =
        named.vi.stream()
            .anyMatch(v -> named.en.stream().anyMatch(e -> viBead.get(v).equals(enBead.get(e))));
    require(linked, "unlink needs clauses that share a bead, and these do not");
    return named;
  }

  private Part merged(Part named) {
    Set<Integer> touched = touched(named);
    require(touched.size() > 1, "merge needs two beads or more");
    Part all = new Part(clauses(touched, viBead), clauses(touched, enBead));
    require(
        !all.vi.isEmpty() && !all.en.isEmpty(),
        "merge needs beads that have both languages together");
    requireContiguous(all);
    return all;
  }

  /** The named clauses begin the second bead. */
  private List<Part> split(Part named) {
    Set<Integer> touched = touched(named);
    require(touched.size() == 1, "split needs clauses of one bead");
    List<Integer> left = clauses(touched, viBead);
    List<Integer> right = clauses(touched, enBead);
    int viCut = named.vi.isEmpty() ? left.size() : left.indexOf(named.vi.getFirst());
    int enCut = named.en.isEmpty() ? right.size() : right.indexOf(named.en.getFirst());
    require(viCut + enCut > 0, "split needs the clauses that begin the second part, not the first");
    return List.of(
        new Part(left.subList(0, viCut), right.subList(0, enCut)),
        new Part(left.subList(viCut, left.size()), right.subList(enCut, right.size())));
  }

  private List<Part> confirmed(Part named) {
    List<Part> parts = new ArrayList<>();
    for (int bead : touched(named)) {
      Part part = new Part(clauses(Set.of(bead), viBead), clauses(Set.of(bead), enBead));
      boolean whole = named.vi.containsAll(part.vi) && named.en.containsAll(part.en);
      require(
          whole,
          "confirm needs all clauses of a bead, and bead %d has %d-%d"
              .formatted(bead + 1, part.vi.size(), part.en.size()));
      parts.add(part);
    }
    return parts;
  }

  private Set<Integer> touched(Part part) {
    Set<Integer> touched = new TreeSet<>();
    part.vi.forEach(v -> touched.add(viBead.get(v)));
    part.en.forEach(e -> touched.add(enBead.get(e)));
    return touched;
  }

  private static List<Integer> clauses(Set<Integer> touched, List<Integer> beadOf) {
    return IntStream.range(0, beadOf.size())
        .filter(i -> touched.contains(beadOf.get(i)))
        .boxed()
        .toList();
  }

  private void requireContiguous(Part part) {
    requireContiguous(part.vi, vi);
    requireContiguous(part.en, en);
  }

  private void requireContiguous(List<Integer> indexes, List<Clause> side) {
    int gap = indexes.getLast() - indexes.getFirst() + 1 - indexes.size();
    require(
        gap == 0,
        "the clauses of a bead must follow one another, and %d other%s between %s and %s"
            .formatted(
                gap,
                gap == 1 ? " stands" : "s stand",
                side.get(indexes.getFirst()).id(),
                side.get(indexes.getLast()).id()));
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new CorrectionException(rule);
    }
  }

  private Group group(Part part) {
    int most = Math.max(part.vi.size(), part.en.size());
    require(most <= Group.MOST, "a bead may have at most " + Group.MOST + " clauses a language");
    return new Group(
        part.vi.stream().map(viPlaces::key).toList(), part.en.stream().map(enPlaces::key).toList());
  }

  private static String snippets(List<Integer> indexes, List<Clause> side) {
    return indexes.stream()
        .map(i -> snippet(side.get(i).text()))
        .collect(Collectors.joining(" ⏎ "));
  }

  private static String snippet(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    if (line.length() <= SNIPPET) {
      return line;
    }
    int cut = Character.isHighSurrogate(line.charAt(SNIPPET - 1)) ? SNIPPET - 1 : SNIPPET;
    return line.substring(0, cut) + "…";
  }
}
