package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.index.relation.Related;
import org.songluat.index.relation.Side;
import org.songluat.law.relation.Relation;
import org.songluat.text.Language;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;

/**
 * The works that stand in one relation to the one that is read.
 *
 * @param name of the relation
 * @param more how many there are beside those listed, as a text; null where there are none
 */
record RelationsView(String name, List<Other> works, @Nullable String more) {
  private static final int MOST = 20;
  private static final int LONGEST_TITLE = 110;

  /**
   * Another work.
   *
   * @param href null where it is not held
   * @param title null where it has none that is known
   * @param place where one speaks of the other for the first time, an address; null if unknown
   */
  record Other(@Nullable String href, String name, @Nullable Said title, @Nullable String place) {}

  /** What the work does with others, then what others do with it. */
  static List<RelationsView> all(Reading reading, Messages t, Ui ui) {
    List<RelationsView> all = new ArrayList<>();
    add(all, reading.own(), true, new Speech(t, ui));
    add(all, reading.others(), false, new Speech(t, ui));
    return all;
  }

  private record Speech(Messages t, Ui ui) {}

  private static void add(
      List<RelationsView> all, Map<Relation.Kind, Side> sides, boolean own, Speech speech) {
    for (Relation.Kind kind : Relation.Kind.values()) {
      Side side = sides.getOrDefault(kind, Side.NONE);
      if (side.total() > 0) {
        String name = speech.t.get("relation." + (own ? kind.code() : kind.reverse()));
        List<Other> works =
            side.works().stream().limit(MOST).map(r -> other(r, own, speech.ui)).toList();
        int more = side.total() - works.size();
        all.add(
            new RelationsView(name, works, more > 0 ? speech.t.get("relation.more", more) : null));
      }
    }
  }

  private static Other other(Related related, boolean own, Ui ui) {
    Language language = ui.language();
    String href = related.held() == null ? null : ui.link("/works/" + related.id());
    Said title = Said.title(related.title(), language);
    String number = related.number();
    String name = number != null ? number : title != null ? title.text() : "—";
    String clause = related.places().isEmpty() ? null : related.places().getFirst().clause();
    String place = null;
    if (clause != null) {
      place = (own ? "" : String.valueOf(href)) + "#" + Anchor.of(clause);
    }
    boolean titled = number != null && title != null && related.held() != null;
    return new Other(href, name, titled ? title.shortened(LONGEST_TITLE) : null, place);
  }
}
