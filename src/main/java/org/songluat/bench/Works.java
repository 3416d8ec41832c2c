package org.songluat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songluat.align.Bead;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.pipeline.work.ClauseKeys;
import org.songluat.pipeline.work.Records;
import org.songluat.text.Language;

/** The works that are indexed: those of some texts, and copies of them with other numbers. */
public final class Works {
  private final List<Prepared> works = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int beads;

  /** Takes in what has a version; the id of a work that another has already gets a number. */
  public void add(Outline outline, String name) {
    Version vi = outline.version(Language.VI).orElse(null);
    Version en = outline.version(Language.EN).orElse(null);
    if (vi == null && en == null) {
      return;
    }
    String wanted = outline.work().id() == null ? name : outline.work().id();
    String id = wanted;
    for (int k = 2; !ids.add(id); k++) {
      id = wanted + "-" + k;
    }
    Prepared work =
        prepared(
            named(outline.work(), id),
            Records.alone(
                vi == null ? null : ClauseKeys.in(id, vi),
                en == null ? null : ClauseKeys.in(id, en)));
    works.add(work);
    beads += work.beads().size();
  }

  public int beads() {
    return beads;
  }

  public List<Prepared> works() {
    return List.copyOf(works);
  }

  /** Takes a work; may fail. */
  @FunctionalInterface
  public interface Taker {
    void take(Prepared work) throws IOException;
  }

  /** Hands over every work so many times, each time with other figures in ids and texts. */
  public void each(int times, Taker taker) throws IOException {
    for (int time = 0; time < times; time++) {
      for (Prepared work : works) {
        taker.take(time == 0 ? work : copy(work, time));
      }
    }
  }

  private static Prepared copy(Prepared original, int time) {
    Work work = original.work().work();
    String id = original.work().id() + "-copy-" + time;
    List<Bead> beads =
        original.beads().stream()
            .map(BeadRecord::bead)
            .map(b -> new Bead(side(b.vi(), id, time), side(b.en(), id, time), 0, b.origin()))
            .toList();
    return prepared(named(work, id), beads);
  }

  private static List<Clause> side(List<Clause> side, String work, int time) {
    return side.stream()
        .map(c ->
            new Clause(
                work + c.id().substring(c.id().indexOf('~')),
                c.level(),
                c.label(),
                c.path(),
                renumbered(c.text(), time),
                c.source()))
        .toList();
  }

  /** The text with every figure behind the first of a number turned on by so many places. */
  static String renumbered(String text, int time) {
    StringBuilder other = new StringBuilder(text);
    for (int i = 1; i < other.length(); i++) {
      if (digit(text, i) && digit(text, i - 1)) {
        other.setCharAt(i, (char) ('0' + (text.charAt(i) - '0' + time) % 10));
      }
    }
    return other.toString();
  }

  private static boolean digit(String text, int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static Work named(Work work, String id) {
    return new Work(
        id,
        work.number(),
        work.type(),
        work.issuer(),
        work.signer(),
        work.issued(),
        work.effective(),
        work.titles());
  }

  private static Prepared prepared(Work work, List<Bead> beads) {
    int vi = beads.stream().mapToInt(b -> b.vi().size()).sum();
    int en = beads.stream().mapToInt(b -> b.en().size()).sum();
    StoredWork stored = new StoredWork(work, vi, en, beads.size(), 0, List.of(), List.of());
    return new Prepared(stored, Records.of(work, beads));
  }
}
