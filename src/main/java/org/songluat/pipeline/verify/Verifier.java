package org.songluat.pipeline.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.pipeline.report.Preview;
import org.songluat.text.Language;

/**
 * Compares an index with itself: every work has the beads that its catalogue entry counts, in one
 * order without gap, each clause once; every source has its work, every work a source.
 */
public final class Verifier {
  private final LegalIndex index;
  private final List<Fault> faults = new ArrayList<>();

  private Verifier(LegalIndex index) {
    this.index = index;
  }

  /** What is wrong within the last commit; empty where nothing is. */
  public static List<Fault> faults(LegalIndex index) throws IOException {
    Verifier verifier = new Verifier(index);
    verifier.verify();
    return List.copyOf(verifier.faults);
  }

  /** What an ingest would change, as faults of the files. */
  public static List<Fault> faults(Preview preview) {
    List<Fault> faults = new ArrayList<>();
    for (Preview.File file : preview.files()) {
      String message =
          switch (file.standing()) {
            case ADDED -> "is not in the index";
            case UPDATED -> "has changed since it was read";
            case REMOVED -> "is gone, and still in the index";
            case FAILED -> String.valueOf(file.error());
            case UNCHANGED -> "";
          };
      if (!message.isEmpty()) {
        faults.add(new Fault(Fault.Kind.FILE, file.path(), message));
      }
    }
    return faults;
  }

  private void verify() throws IOException {
    Map<String, Set<String>> sources = new HashMap<>();
    for (SourceEntry source : index.sources()) {
      sources.computeIfAbsent(source.work(), work -> new TreeSet<>()).add(source.path());
    }
    int beads = 0;
    Set<String> works = new HashSet<>();
    for (StoredWork work : index.works()) {
      works.add(work.id());
      beads += verify(work);
      if (!sources.containsKey(work.id()) && !sources.isEmpty()) {
        work(work.id(), "no source of it is in the index");
      }
    }
    sources.keySet().removeAll(works);
    sources.forEach((work, paths) ->
        work(work, "is missing, though the index holds " + String.join(", ", paths)));
    int held = index.status().beads();
    if (held != beads) {
      work("", "the index holds %d beads, its works have %d".formatted(held, beads));
    }
  }

  /** Returns how many beads the work has. */
  private int verify(StoredWork work) throws IOException {
    List<BeadRecord> beads = index.beads(work.id());
    if (beads.size() != work.beads()) {
      work(work.id(), "has %d beads instead of %d".formatted(beads.size(), work.beads()));
    }
    Set<String> met = new HashSet<>();
    Map<Language, Integer> clauses = new HashMap<>();
    for (int k = 0; k < beads.size(); k++) {
      BeadRecord bead = beads.get(k);
      if (bead.order() != k) {
        work(work.id(), "its bead %d stands at place %d".formatted(bead.order(), k));
        break;
      }
      for (Language language : Language.values()) {
        Collection<Clause> side = bead.side(language);
        clauses.merge(language, side.size(), Integer::sum);
        side.stream()
            .filter(clause -> !met.add(clause.id()))
            .forEach(twice -> work(work.id(), "has the clause " + twice.id() + " twice"));
      }
    }
    count(work, Language.VI, work.viClauses(), clauses);
    count(work, Language.EN, work.enClauses(), clauses);
    return beads.size();
  }

  private void count(
      StoredWork work, Language language, int wanted, Map<Language, Integer> clauses) {
    int found = clauses.getOrDefault(language, 0);
    if (found != wanted) {
      work(
          work.id(),
          "has %d clauses in '%s' instead of %d".formatted(found, language.code(), wanted));
    }
  }

  private void work(String id, String message) {
    faults.add(new Fault(Fault.Kind.WORK, id, message));
  }
}
