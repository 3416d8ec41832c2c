package org.songluat.web.page.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.check.Discrepancy;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Samples;
import org.songluat.web.page.library.WorkView;

class CheckViewTest {
  private static CheckView view(@Nullable String viId, @Nullable String enId) {
    Messages t = Messages.of(Language.EN);
    WorkView work = WorkView.of(Samples.stored(Samples.decree(), 1, 1), t, Samples.ENGLISH);
    return CheckView.of(
        new Discrepancy(
            "5-2026-bm",
            viId,
            enId,
            Discrepancy.Kind.NUMBER,
            Discrepancy.Severity.MAJOR,
            "30",
            "13",
            "30 is not 13"),
        work,
        Map.of("5-2026-bm~vi~art_3", new CheckView.Spot(7, "Article 3")),
        t);
  }

  @Test
  void aDiscrepancyIsNamedAndLeadsToItsRow() {
    assertEquals(
        new CheckView(
            "b7",
            "Number",
            "Major",
            "major",
            "30",
            "13",
            "30 is not 13",
            "Article 3",
            "/works/5-2026-bm?ui=en#art_3",
            "",
            null),
        view("5-2026-bm~vi~art_3", "5-2026-bm~en~art_4"));
  }

  @Test
  void theEnglishClauseServesWhereThereIsNoVietnamese() {
    assertEquals("/works/5-2026-bm?ui=en#art_4", view(null, "5-2026-bm~en~art_4").link());
    assertEquals(null, view(null, null).link());
  }
}
