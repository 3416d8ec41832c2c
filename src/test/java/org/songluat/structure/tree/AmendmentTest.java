package org.songluat.structure.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.structure.label.Marks;

class AmendmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2. Sửa đổi, bổ sung khoản 3 Điều 7 như sau: | true",
        "2. Bãi bỏ Điều 7. | true",
        "2. Điều 7 được sửa đổi như sau: | true",
        "a) Thay cụm từ “sách” bằng “ấn phẩm”; | true",
        "2. Clause 3 of Article 7 is amended as follows: | true",
        "b) To annul Article 7. | true",
        "2. Người đọc trả sách đúng hạn. | false",
        "2. Readers return books in time. | false"
      })
  void anOrderToAmendIsToldByItsVerbAndItsUnit(String text, boolean orders) {
    assertEquals(orders, Amendment.orders(text, Marks.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Điều 5 được sửa đổi như sau: | false | true",
        "Article 5 is amended as follows: | false | true",
        "Thư viện mở cửa như sau: | false | false",
        "Thư viện mở cửa như sau: | true | true",
        "Điều 5 được sửa đổi. | true | false"
      })
  void wordingIsAnnouncedByAColon(String text, boolean amending, boolean announces) {
    assertEquals(announces, Amendment.announces(text, amending));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sửa đổi khoản 3, khoản 4 Điều 7 như sau: | 4. Mở cửa | true",
        "Sửa đổi khoản 3 Điều 7 như sau: | 7. Mở cửa | false",
        "Sửa đổi điểm đ khoản 3 như sau: | đ) Mở cửa | true",
        "Clauses 3, 4 of Article 7 are amended as follows: | 4. Open | true"
      })
  void theUnitsThatAreAmendedAreNamed(String announcement, String wording, boolean names) {
    assertEquals(names, Amendment.names(announcement, Marks.of(wording)));
  }
}
