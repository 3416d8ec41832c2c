package org.songluat.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** A small decree, whole and in parts. */
public final class Samples {
  public static final Ui VIETNAMESE = new Ui(Language.VI, false, "/", Map.of());
  public static final Ui ENGLISH = new Ui(Language.EN, true, "/", Map.of("q", "thẻ"));
  public static final Path ARTICLE = Path.ROOT.child(Level.ARTICLE, "3");

  private Samples() {}

  public static Work decree() {
    return new Work(
        "5-2026-bm",
        "5/2026/BM",
        WorkType.DECREE,
        "Nhóm biên soạn",
        null,
        LocalDate.of(2026, 2, 3),
        null,
        new Titles("Nghị định về thẻ đọc", "Decree on reader cards"));
  }

  public static Work untitled() {
    return new Work("la-thu", null, WorkType.OTHER, null, null, null, null, Titles.NONE);
  }

  public static StoredWork stored(Work work, int viClauses, int enClauses) {
    return new StoredWork(
        work,
        viClauses,
        enClauses,
        viClauses + enClauses,
        Math.min(viClauses, enClauses),
        List.of("texts/a.txt"),
        List.of(new Finding("odd", "Something is odd", new Span(0, 1))));
  }

  public static BeadRecord bead(Path path, @Nullable String vi, @Nullable String en) {
    Bead.Origin origin = vi == null || en == null ? Bead.Origin.ALONE : Bead.Origin.STRUCTURE;
    Bead bead = new Bead(side("vi", path, vi), side("en", path, en), 0.9, origin);
    return new BeadRecord(decree(), bead, List.of(), List.of(), 0);
  }

  private static List<Clause> side(String language, Path path, @Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String id = "5-2026-bm~" + language + "~" + path.eId();
    return List.of(
        new Clause(
            id,
            path.steps().getLast().level(),
            path.steps().getLast().label(),
            path,
            text,
            new Span(0, text.length())));
  }
}
