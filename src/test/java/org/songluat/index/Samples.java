package org.songluat.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/** Small works of a town's library, for tests of index and search. */
public final class Samples {
  private Samples() {}

  /** A resolution with a number and a date. */
  public static Work resolution(String number, LocalDate issued) {
    return work(number, WorkType.RESOLUTION, "Hội đồng Thư viện", issued);
  }

  public static Work work(
      String number, WorkType type, @Nullable String issuer, @Nullable LocalDate issued) {
    Titles titles = new Titles("Về thư viện " + number, "On libraries " + number);
    return new Work(DocumentNumber.id(number), number, type, issuer, null, issued, null, titles);
  }

  /** Beads of a work, built one after the other. */
  public static Beads beads(Work work) {
    return new Beads(work);
  }

  public static StoredWork stored(Work work, int beads) {
    return new StoredWork(
        work,
        beads,
        beads,
        beads,
        beads,
        List.of("thu-vien.txt"),
        List.of(new Finding("date-conflict", "Two dates are printed", new Span(3, 9))));
  }

  /** Puts works into an index in one commit. */
  public static void commit(LegalIndex index, List<List<BeadRecord>> works) throws IOException {
    try (Update update = index.update()) {
      for (List<BeadRecord> beads : works) {
        update.putWork(stored(beads.getFirst().work(), beads.size()), beads);
      }
      update.commit();
    }
  }

  /** Builds the beads of one work in reading order. */
  public static final class Beads {
    private final Work work;
    private final List<BeadRecord> beads = new ArrayList<>();
    private List<String> viHeadings = List.of();
    private List<String> enHeadings = List.of();

    private Beads(Work work) {
      this.work = work;
    }

    public Beads under(String vi, String en) {
      viHeadings = List.of(vi);
      enHeadings = List.of(en);
      return this;
    }

    /** A bead at a place; null for a side that is missing. */
    public Beads at(Path path, @Nullable String vi, @Nullable String en) {
      double score = vi == null || en == null ? 0 : 0.9;
      Bead bead =
          new Bead(
              side(path, "vi", vi),
              side(path, "en", en),
              score,
              score == 0 ? Bead.Origin.ALONE : Bead.Origin.STRUCTURE);
      beads.add(new BeadRecord(work, bead, viHeadings, enHeadings, beads.size()));
      return this;
    }

    /** A bead at the next paragraph of the work. */
    public Beads add(@Nullable String vi, @Nullable String en) {
      return at(Path.ROOT.child(Level.PARAGRAPH, String.valueOf(beads.size() + 1)), vi, en);
    }

    public List<BeadRecord> list() {
      return List.copyOf(beads);
    }

    private List<Clause> side(Path path, String language, @Nullable String text) {
      if (text == null) {
        return List.of();
      }
      List<Clause> clauses = new ArrayList<>();
      for (String part : text.split(BeadRecord.JOINT)) {
        String id = work.id() + "~" + language + "~" + path.eId() + "." + clauses.size();
        clauses.add(
            new Clause(
                id,
                path.steps().getLast().level(),
                path.steps().getLast().label(),
                path,
                part,
                new Span(0, part.length())));
      }
      return clauses;
    }
  }
}
