package org.songluat.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadRecord;
import org.songluat.law.Work;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * A hit as the search page shows it.
 *
 * @param place as lawyers cite it, in the language of the interface; empty for a work's own text
 * @param number null for a work that has none
 * @param vi the paragraphs of the Vietnamese side, empty where there is none
 * @param en the paragraphs of the English side, empty where there is none
 */
record HitView(
    String link,
    String place,
    @Nullable String number,
    @Nullable Said title,
    List<List<Piece>> vi,
    List<List<Piece>> en) {
  static HitView of(Hit hit, Ui ui) {
    Work work = hit.work();
    return new HitView(
        ui.link("/works/" + work.id()) + "#" + Anchor.of(ids(hit)),
        hit.path().cite(ui.language()),
        work.number(),
        Said.title(work.titles(), ui.language()),
        paragraphs(hit.vi()),
        paragraphs(hit.en()));
  }

  List<List<Piece>> side(Language language) {
    return language == Language.VI ? vi : en;
  }

  private static String ids(Hit hit) {
    HitSide vi = hit.vi();
    HitSide en = hit.en();
    return vi != null ? vi.id() : en != null ? en.id() : "";
  }

  private static List<List<Piece>> paragraphs(@Nullable HitSide side) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    if (side != null) {
      String text = side.text();
      int start = 0;
      while (start <= text.length()) {
        int joint = text.indexOf(BeadRecord.JOINT, start);
        int end = joint < 0 ? text.length() : joint;
        paragraphs.add(Piece.cut(text, new Span(start, end), side.highlights()));
        start = joint < 0 ? text.length() + 1 : end + BeadRecord.JOINT.length();
      }
    }
    return paragraphs;
  }
}
