package org.songluat.cli.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.align.Bead;
import org.songluat.align.correction.Action;
import org.songluat.align.correction.Proposal;
import org.songluat.cli.workplace.CommandException;
import org.songluat.law.Clause;

/**
 * What a person calls clauses: {@code 12} is all of bead 12, {@code 12-15} all of four beads,
 * {@code vi12} its Vietnamese side, {@code en12.2} the second clause of its English side; or a
 * clause's id.
 */
final class BeadNames {
  private static final Pattern BEADS = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");
  private static final Pattern SIDE = Pattern.compile("(vi|en)(\\d{1,7})(?:\\.(\\d{1,5}))?");

  private final List<Bead> beads;
  private final List<String> vi = new ArrayList<>();
  private final List<String> en = new ArrayList<>();

  private BeadNames(List<Bead> beads) {
    this.beads = beads;
  }

  static Proposal proposal(Action action, List<Bead> beads, List<String> names) {
    if (names.isEmpty()) {
      throw CommandException.usage(
          action.code() + " must be told which clauses, as vi3 en4, or beads, as 3");
    }
    BeadNames all = new BeadNames(beads);
    names.forEach(all::add);
    return new Proposal(action, all.vi, all.en);
  }

  /** The beads that are named, as numbers from 1: all of them where none is. */
  static List<Integer> numbers(List<Bead> beads, List<String> names) {
    BeadNames all = new BeadNames(beads);
    List<Integer> numbers = new ArrayList<>();
    List<String> ranges = names.isEmpty() ? List.of("1-" + beads.size()) : names;
    for (String name : beads.isEmpty() ? List.<String>of() : ranges) {
      Matcher range = BEADS.matcher(name);
      if (!range.matches()) {
        throw CommandException.usage("show must be given beads, as 3 or 3-12, got '" + name + "'");
      }
      numbers.addAll(all.range(range));
    }
    return numbers;
  }

  private void add(String name) {
    Matcher range = BEADS.matcher(name);
    Matcher side = SIDE.matcher(name);
    if (range.matches()) {
      for (int number : range(range)) {
        beads.get(number - 1).vi().forEach(clause -> vi.add(clause.id()));
        beads.get(number - 1).en().forEach(clause -> en.add(clause.id()));
      }
    } else if (side.matches()) {
      addSide(name, side);
    } else {
      addClause(name);
    }
  }

  private List<Integer> range(Matcher range) {
    int first = number(range.group(1));
    int last = range.group(2) == null ? first : number(range.group(2));
    List<Integer> numbers = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  private void addSide(String name, Matcher side) {
    Bead bead = beads.get(number(side.group(2)) - 1);
    boolean vietnamese = side.group(1).equals("vi");
    List<Clause> clauses = vietnamese ? bead.vi() : bead.en();
    int one = side.group(3) == null ? 0 : Integer.parseInt(side.group(3));
    if (clauses.isEmpty() || one > clauses.size() || side.group(3) != null && one == 0) {
      throw CommandException.usage(
          "%s: that side of the bead has %d clause%s"
              .formatted(name, clauses.size(), clauses.size() == 1 ? "" : "s"));
    }
    List<Clause> named = one == 0 ? clauses : List.of(clauses.get(one - 1));
    named.forEach(clause -> (vietnamese ? vi : en).add(clause.id()));
  }

  private void addClause(String id) {
    Optional<Bead> vietnamese = holding(id, true);
    if (vietnamese.isEmpty() && holding(id, false).isEmpty()) {
      throw CommandException.usage(
          "A clause must be named as vi3, en3.2 or 3, or by its id, got '" + id + "'");
    }
    (vietnamese.isPresent() ? vi : en).add(id);
  }

  private Optional<Bead> holding(String id, boolean vietnamese) {
    return beads.stream()
        .filter(b -> (vietnamese ? b.vi() : b.en()).stream().anyMatch(c -> c.id().equals(id)))
        .findFirst();
  }

  private int number(String digits) {
    int number = Integer.parseInt(digits);
    if (number < 1 || number > beads.size()) {
      throw CommandException.usage(
          "A bead must be 1 to "
              + beads.size()
              + ", got "
              + number
              + ". See songluat correct WORK show");
    }
    return number;
  }
}
