package org.songluat.exchange;

import java.time.LocalDate;
import java.util.List;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/** A small decree about bicycle lanes, with every kind of bead. */
public final class Samples {
  public static final Path ARTICLE = Path.ROOT.child(Level.ARTICLE, "7");

  private Samples() {}

  public static Work work() {
    return new Work(
        "9-2031-nd-cp",
        "9/2031/NĐ-CP",
        WorkType.DECREE,
        "Chính phủ",
        null,
        LocalDate.of(2031, 3, 4),
        null,
        new Titles("Nghị định về làn xe đạp", null));
  }

  public static Clause clause(String id, Level level, String label, String text) {
    return new Clause(id, level, label, ARTICLE.child(level, label), text, new Span(3, 9));
  }

  public static Bead pair() {
    return new Bead(
        List.of(clause("v1", Level.POINT, "đ", "đ) Làn rộng \"2 m\" & có vạch;")),
        List.of(clause("e1", Level.POINT, "dd", "dd) Lanes are 2 m wide <and> marked;")),
        0.98765,
        Bead.Origin.STRUCTURE);
  }

  public static Bead oneToTwo() {
    return new Bead(
        List.of(clause("v2", Level.PARAGRAPH, "1", "Xe đạp đi trước.\tXe máy đi sau.")),
        List.of(
            clause("e2", Level.PARAGRAPH, "1", "Bicycles go\r\nfirst."),
            clause("e3", Level.PARAGRAPH, "2", "Motorcycles\u0001 follow.")),
        0.5,
        Bead.Origin.SEQUENCE);
  }

  public static Bead alone() {
    return new Bead(
        List.of(clause("v3", Level.BULLET, "1", "- Chuông xe\u2028bắt buộc 🚲.")),
        List.of(),
        0,
        Bead.Origin.ALONE);
  }

  public static Bitext bitext() {
    return new Bitext(work(), List.of(pair(), oneToTwo(), alone()));
  }
}
