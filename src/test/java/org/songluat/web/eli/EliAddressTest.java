package org.songluat.web.eli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

class EliAddressTest {
  private static EliAddress of(@Nullable String number, @Nullable LocalDate issued) {
    return EliAddress.of(
        new Work("x", number, WorkType.LAW, null, null, issued, null, Titles.NONE));
  }

  @Test
  void theYearIsThatOfIssueOrOfTheNumber() {
    assertEquals("/eli/vn/law/2020/x", of("1/2019/QH14", LocalDate.of(2020, 1, 2)).path());
    assertEquals("/eli/vn/law/2019/x", of("1/2019/QH14", null).path());
    assertEquals("/eli/vn/law/undated/x", of(null, null).path());
    assertEquals("/eli/vn/law/undated/x/eng", of("5-NQ/TW", null).version(Language.EN));
  }

  @Test
  void aPlaceIsAWholeKeyOrItsEndFromAnArticleOn() {
    String key = "chp_i__art_5__cl_2__pt_dd";
    assertTrue(EliAddress.leads(key, key));
    assertTrue(EliAddress.leads("art_5__cl_2__pt_dd", key));
    assertTrue(EliAddress.leads("art_5__para_2__point_dd", key));
    assertTrue(EliAddress.leads("hcontainer_iii__hcontainer_5", "hdg_iii__hdg_5"));
    assertFalse(EliAddress.leads("cl_2__pt_dd", key));
    assertFalse(EliAddress.leads("art_5__cl_2", key));
    assertFalse(EliAddress.leads("art_15__cl_2__pt_dd", key));
  }
}
