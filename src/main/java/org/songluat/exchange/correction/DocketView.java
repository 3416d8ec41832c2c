package org.songluat.exchange.correction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.Entry;
import org.songluat.align.correction.Verdict;

/**
 * All corrections of a work, in JSON.
 *
 * @param faults lines of its file that are none
 */
public record DocketView(
    String work, int total, List<CorrectionView> corrections, List<String> faults) {
  /**
   * A correction in JSON.
   *
   * @param state {@code fits}, {@code unfit}, {@code replaced} or {@code undone}
   * @param reason why it no longer fits, or empty
   * @param vi how its Vietnamese clauses began
   * @param en how its English clauses began
   */
  public record CorrectionView(
      int number,
      Instant when,
      String who,
      String action,
      String state,
      String reason,
      String vi,
      String en,
      String note) {
    static CorrectionView of(Verdict verdict) {
      Entry.Made made = verdict.made();
      return new CorrectionView(
          made.number(),
          made.stamp().when(),
          made.stamp().who(),
          made.correction().action().code(),
          verdict.state().name().toLowerCase(Locale.ROOT),
          verdict.reason(),
          made.vi(),
          made.en(),
          made.note());
    }
  }

  public static DocketView of(CorrectionDesk.Docket docket) {
    return new DocketView(
        docket.work(),
        docket.verdicts().size(),
        docket.verdicts().stream().map(CorrectionView::of).toList(),
        docket.faults());
  }
}
