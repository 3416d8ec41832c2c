package org.songluat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the same value looks like in either language, and the values that are another. */
class AgreementTest {
  private static List<String> kinds(String vi, String en) {
    return Texts.ferry().pair(vi, en).check().stream()
        .filter(Discrepancy::likely)
        .map(d -> d.kind().code())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phí tăng 7,5%. | Fees rose by 7.5%.",
        "Phí tăng 7,5 phần trăm. | Fees rose by 7.5 percent.",
        "Có 1.000.000 vé. | There are 1,000,000 tickets.",
        "Có 1 triệu vé. | There are one million tickets.",
        "Cảng thu 3 tỷ đồng. | The port took VND 3 billion.",
        "Cảng thu 2 nghìn tỷ đồng. | The port took VND 2 trillion.",
        "Cảng thu 2 nghìn tỷ đồng. | The port took 2,000 billion dong.",
        "Có bốn con đò. | There are 4 ferries.",
        "Có 4 con đò. | There are four ferries.",
        "Bến thứ tư đóng cửa. | The 4th pier is closed.",
        "Bến thứ 4 đóng cửa. | The Fourth pier is closed.",
        "Báo trong 30 ngày. | Notice within thirty (30) days.",
        "Mở ngày 27 tháng 9 năm 2019. | Opened on 27/9/2019.",
        "Mở ngày 27/9/2019. | Opened on September 27, 2019.",
        "Mở ngày 27 tháng 9 năm 2019. | Opened on 27 September 2019.",
        "Báo cáo quý 3. | Report of quarter 3.",
        "Báo cáo quý III. | Report of quarter III.",
        "Báo cáo quý IV. | Report of the fourth quarter.",
        "Sau 24 tháng. | After two years.",
        "Sau 3 năm. | After 3 years.",
        "Theo Chương 4. | Under Chapter IV.",
        "Từ 5 đến 10 ghế. | From 5 to 10 seats.",
        "Từ 5% đến 10%. | Between 5% and 10%.",
        "5-10 ghế. | 5–10 seats.",
        "Tối thiểu 10% và tối đa 15% vé. | 10% - 15% of the tickets.",
        "Theo Nghị định số 13/2023/NĐ-CP. | Under Decree No. 13/2023/ND-CP.",
        "Theo điểm đ khoản 1 Điều 5. | Under Point dd Clause 1 Article 5.",
        "Theo điểm đ khoản 1 Điều 5. | Under point (đ), clause 1, Article 5.",
        "Theo khoản 2 Điều này. | Under Clause 2 of this Article.",
        "Theo khoản này. | Under this Clause.",
        "Trên 30 khách. | Over 30 passengers.",
        "Dưới 30 khách. | Under 30 passengers.",
        "Khoảng 30 khách. | About 30 passengers.",
        "Ít nhất 30 khách. | At least 30 passengers.",
        "Tối thiểu 30 khách. | A minimum of 30 passengers.",
        "Tối đa 30 khách. | At most 30 passengers.",
        "Tối đa bằng 30 khách. | They must not exceed 30 passengers.",
        "Không quá 30 khách. | Not exceeding 30 passengers.",
        "Đến 30 khách. | Up to 30 passengers.",
        "Không được chở gia súc. | Livestock must not be carried.",
        "Cấm chở gia súc. | Carrying livestock is prohibited.",
        "Chưa có vé thì không lên đò. | Without a ticket nobody boards.",
        "Chẳng ai lên đò. | Nobody boards the ferry.",
        "Phải mặc áo phao, trừ trường hợp khẩn cấp. | Vests must be worn except in emergencies.",
        "Chủ đò có trách nhiệm báo cáo. | The owner shall report.",
        "Chủ đò được bán vé. | The owner may sell tickets.",
        "Chủ đò có thể bán vé. | The owner may sell tickets.",
      })
  void theSameInOtherWordsIsSilent(String vi, String en) {
    assertEquals(List.of(), kinds(vi, en));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phí tăng 7,5%. | Fees rose by 7.6%. | number",
        "Phí tăng 75%. | Fees rose by 7.5%. | number",
        "Phí tăng 1%. | Fees rose by 0%. | number",
        "Có 1.000.000 vé. | There are 1,000 tickets. | number",
        "Cảng thu 3 tỷ đồng. | The port took VND 3 million. | number",
        "Cảng thu 2 nghìn tỷ đồng. | The port took VND 2 billion. | number",
        "Có 7 con đò. | There are four ferries. | number",
        "Có bốn con đò. | There are 7 ferries. | number",
        "Báo trong 30 ngày. | Notice within 30 months. | number",
        "Báo trong 30 ngày. | Notice within 30 working days. | number",
        "Cảng thu 3 triệu đồng. | The port took USD 3 million. | number",
        "Mở ngày 27 tháng 9 năm 2019. | Opened on September 26, 2019. | date",
        "Mở ngày 27/9/2018. | Opened on September 27, 2019. | date",
        "Sau 24 tháng. | After three years. | number",
        "Từ 5 đến 10 ghế. | From 5 to 12 seats. | number",
        "Theo Chương 4. | Under Chapter VI. | reference",
        "Theo Nghị định số 13/2023/NĐ-CP. | Under Decree No. 14/2023/ND-CP. | reference",
        "Theo điểm đ khoản 1 Điều 5. | Under Point b Clause 1 Article 5. | reference",
        "Theo điểm a khoản 1 Điều 5. | Under Point b Clause 1 Article 5. | reference",
        "Theo khoản 2 Điều 5. | Under Clause 3 Article 5. | reference",
        "Theo Điều 5. | Under Article 6. | reference",
        "Theo khoản 2 Điều này. | Under Clause 3 of this Article. | reference",
        "Theo khoản này. | Under this Article. | reference",
        "Theo Điều này. | Under this Clause. | reference",
        "Trên 30 khách. | Under 30 passengers. | qualifier",
        "Dưới 30 khách. | About 30 passengers. | qualifier",
        "Ít nhất 30 khách. | At most 30 passengers. | qualifier",
        "Tối đa 30 khách. | A minimum of 30 passengers. | qualifier",
        "Không quá 30 khách. | 30 passengers. | qualifier",
        "30 khách. | Over 30 passengers. | qualifier",
        "Đến 30 khách. | More than 30 passengers. | qualifier",
        "Không được chở gia súc. | Livestock must be carried. | negation",
        "Phải chở gia súc. | Livestock must not be carried. | negation",
        "Cấm chở gia súc. | Carrying livestock is welcome. | negation",
        "Phải mặc áo phao, trừ trường hợp khẩn cấp. | Vests must be worn in emergencies. |"
            + " negation",
        "Chủ đò phải bán vé. | The owner may sell tickets. | modality",
        "Chủ đò có thể bán vé. | The owner must sell tickets. | modality",
      })
  void anotherValueIsTold(String vi, String en, String kind) {
    assertEquals(List.of(kind), kinds(vi, en));
  }
}
