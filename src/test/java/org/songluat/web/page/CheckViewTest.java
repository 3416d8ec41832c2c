package org.songluat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.check.Discrepancy;
import org.songluat.text.Language;

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
        t);
  }

  @Test
  void aDiscrepancyIsNamedAndLeadsToItsRow() {
    assertEquals(
        new CheckView(
            "Number", "Major", "major", "30", "13", "30 is not 13", "/works/5-2026-bm?ui=en#art_3"),
        view("5-2026-bm~vi~art_3", "5-2026-bm~en~art_4"));
  }

  @Test
  void theEnglishClauseServesWhereThereIsNoVietnamese() {
    assertEquals("/works/5-2026-bm?ui=en#art_4", view(null, "5-2026-bm~en~art_4").link());
    assertEquals(null, view(null, null).link());
  }
}
