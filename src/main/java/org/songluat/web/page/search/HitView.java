package org.songluat.web.page.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadRecord;
import org.songluat.law.Work;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.search.Snippet;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Piece;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;

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

  /** Of a long side what its snippet shows; the reading page has the whole. */
  private static List<List<Piece>> paragraphs(@Nullable HitSide side) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    if (side != null) {
      Snippet snippet = Snippet.of(side);
      String text = side.text();
      int start = 0;
      while (start <= text.length()) {
        int joint = text.indexOf(BeadRecord.JOINT, start);
        int end = joint < 0 ? text.length() : joint;
        List<Piece> pieces = shown(side, snippet, new Span(start, end));
        if (!pieces.isEmpty()) {
          paragraphs.add(pieces);
        }
        start = joint < 0 ? text.length() + 1 : end + BeadRecord.JOINT.length();
      }
    }
    return paragraphs;
  }

  private static List<Piece> shown(HitSide side, Snippet snippet, Span paragraph) {
    List<Piece> pieces = new ArrayList<>();
    int shown = paragraph.start();
    for (Span window : snippet.in(paragraph)) {
      if (window.start() > shown) {
        pieces.add(new Piece(pieces.isEmpty() ? "… " : " … ", false));
      }
      pieces.addAll(Piece.cut(side.text(), window, side.highlights(), side.counterparts()));
      shown = window.end();
    }
    if (!pieces.isEmpty() && shown < paragraph.end()) {
      pieces.add(new Piece(" …", false));
    }
    return pieces;
  }
}
