package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which lawyers, students and addresses name a place, over {@link Library}. */
class CitationQueryTest {
  private static final LegalSearcher searcher = Library.searcher();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          điểm đ khoản 2 Điều 7 NĐ 43/2016                    | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          diem đ khoan 2 dieu 7 nd 43/2016                    | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          Điểm đ, Khoản 2, Điều 7, Nghị định 43/2016/NĐ-CP    | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          điểm đ khoản 2 Điều 7 của Nghị định số 43/2016/NĐ-CP ngày 01/3/2016 của Chính phủ | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          khoản 2 Điều 7 Nghị định 43                         | 43-2016-nd-cp:chp_ii__art_7__cl_2
          khoan 2 dieu 7 nghi dinh so 43 nam 2016             | 43-2016-nd-cp:chp_ii__art_7__cl_2
          Điều 7 khoản 2 điểm d                               | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d
          điểm d khoản 2 Điều 7 nghị định 43/2016/ND-CP       | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d
          NĐ43/2016/NĐ-CP điều 7                              | 43-2016-nd-cp:chp_ii__art_7
          nghị định 43/2016 điều 7                            | 43-2016-nd-cp:chp_ii__art_7
          43/2016/NĐ-CP, Đ. 7                                 | 43-2016-nd-cp:chp_ii__art_7
          43/2016/ND-CP Art. 7                                | 43-2016-nd-cp:chp_ii__art_7
          Article 7 of Decree 43/2016/ND-CP                   | 43-2016-nd-cp:chp_ii__art_7
          Article 7.2 Decree 43/2016                          | 43-2016-nd-cp:chp_ii__art_7__cl_2
          Decree No. 43/2016/ND-CP, Article 7(2)(dd)          | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          Art. 7.2.dd Decree 43/2016/ND-CP                    | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          Điều 7.2 NĐ 43/2016                                 | 43-2016-nd-cp:chp_ii__art_7__cl_2
          Điều 7.2.đ NĐ 43/2016                               | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          Point dd Clause 2 Article 7                         | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          Point dd, Clause 2, Article 7 of the Government's Decree No. 43/2016/ND-CP dated March 1, 2016 | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          paragraph 2 Article 7 Decree 43                     | 43-2016-nd-cp:chp_ii__art_7__cl_2
          dieu 7 k2 NĐ 43/2016                                | 43-2016-nd-cp:chp_ii__art_7__cl_2
          k2 Đ7 NĐ 43/2016                                    | 43-2016-nd-cp:chp_ii__art_7__cl_2
          mục III.5 nghị quyết 12                             | 12-nq-tw:hdg_iii__hdg_5__blt_1
          muc III.5 nghi quyet 12                             | 12-nq-tw:hdg_iii__hdg_5__blt_1
          muc iii.5 nghi quyet so 12-nq/tw                    | 12-nq-tw:hdg_iii__hdg_5__blt_1
          12-NQ/TW III.5                                      | 12-nq-tw:hdg_iii__hdg_5__blt_1
          12-NQ/TW iii.5                                      | 12-nq-tw:hdg_iii__hdg_5__blt_1
          12-NQ/TW III.3                                      | 12-nq-tw:hdg_i
          NQ12 III.5                                          | 12-nq-tw:hdg_iii__hdg_5__blt_1
          NQ 12-NQ/TW mục III khoản 5                         | 12-nq-tw:hdg_iii__hdg_5__blt_1
          mục 5 phần III Nghị quyết 12-NQ/TW                  | 12-nq-tw:hdg_iii__hdg_5__blt_1
          điểm 5 mục III Nghị quyết số 12-NQ/TW               | 12-nq-tw:hdg_iii__hdg_5__blt_1
          Section III.5 of Resolution No. 12-NQ/TW            | 12-nq-tw:hdg_iii__hdg_5__blt_1
          Section III, item 5, Resolution 12                  | 12-nq-tw:hdg_iii__hdg_5__blt_1
          Nghị quyết 12-NQ/TW ngày 27/9/2019                  | 12-nq-tw:hdg_i
          Nghị quyết số 12-NQ/TW ngày 27 tháng 9 năm 2019 của Bộ Chính trị | 12-nq-tw:hdg_i
          Politburo Resolution 12-NQ/TW                       | 12-nq-tw:hdg_i
          12-NQ/TW                                            | 12-nq-tw:hdg_i
          12 nq tw                                            | 12-nq-tw:hdg_i
          """)
  void thePlaceThatIsCitedComesFirst(String query, String first) throws IOException {
    Results results = (Results) searcher.search(SearchRequest.of(query));
    Hit hit = results.hits().getFirst();
    assertEquals(first, hit.work().id() + ":" + hit.path().eId(), results.query().toString());
  }

  @Test
  void aPlaceThatTheWorkLacksLeavesTheWork() throws IOException {
    Results results = (Results) searcher.search(SearchRequest.of("12-NQ/TW IX.4"));
    assertEquals(
        List.of("The work that is named has no such place; the work itself follows"),
        results.query().notes());
    assertEquals("12-nq-tw", results.hits().getFirst().work().id());
  }
}
