package org.songluat.web.page.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.explain.Crossing;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;

/**
 * A clause that is answered out of order, and where.
 *
 * @param vi the Vietnamese clause's text, shortened
 * @param en the English clause's text, shortened
 * @param inRow whether both stand in one row, crosswise
 * @param viPage the page of the bead that has the Vietnamese clause
 * @param enPage the page of the bead that has the English one
 */
public record CrossingMark(Said vi, Said en, boolean inRow, String viPage, String enPage) {
  private static final int LONGEST = 160;

  public static List<CrossingMark> all(List<Crossing> crossings, String work, Ui ui) {
    return crossings.stream().map(crossing -> of(crossing, work, ui)).toList();
  }

  private static CrossingMark of(Crossing crossing, String work, Ui ui) {
    return new CrossingMark(
        new Said("vi", crossing.vi().text()).shortened(LONGEST),
        new Said("en", crossing.en().text()).shortened(LONGEST),
        crossing.viBead() == crossing.enBead(),
        BeadPage.address(work, crossing.viBead() + 1, ui),
        BeadPage.address(work, crossing.enBead() + 1, ui));
  }

  /** Of each bead, its place from 0, the clause in another row that answers one of its own. */
  static Map<Integer, String> elsewhere(List<Crossing> crossings) {
    Map<Integer, String> elsewhere = new HashMap<>();
    for (Crossing crossing : crossings) {
      elsewhere.putIfAbsent(crossing.viBead(), crossing.en().id());
      elsewhere.putIfAbsent(crossing.enBead(), crossing.vi().id());
    }
    return elsewhere;
  }
}
