package org.songluat.structure.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.text.Language;

class EffectStartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          VI ; thi hành từ ngày 01 tháng 7 năm 2020.                       ; 2020-07-01
          VI ; kể từ ngày 1/7/2020 và thay thế Nghị định số 3              ; 2020-07-01
          VI ; , kể từ 0 giờ 00 phút ngày 15-01-2014                       ; 2014-01-15
          VI ; từ 01/01/2015                                               ; 2015-01-01
          EN ; from January 1, 2021, except for Article 5                  ; 2021-01-01
          EN ; on July 1st, 2005                                           ; 2005-07-01
          EN ; as of 15 March 2010                                         ; 2010-03-15
          """)
  void aDayIsTheFirstDateBehindTheWords(Language language, String text, LocalDate day) {
    assertEquals(Optional.of(new Effect.OnDay(day)), EffectStart.of(" " + text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          VI ; sau 45 ngày, kể từ ngày ký ban hành                         ; 45 ; DAYS
          VI ; sau mười lăm ngày kể từ ngày ký                    ; 15 ; DAYS
          VI ; sau 15 (mười lăm) ngày kể từ ngày ký                        ; 15 ; DAYS
          VI ; sau 06 tháng kể từ ngày ký ban hành                         ; 6  ; MONTHS
          VI ; kể từ ngày ký và thay thế Quyết định ngày 01/02/2010        ; 0  ; DAYS
          VI ; từ ngày Quốc hội thông qua                                  ; 0  ; DAYS
          EN ; 45 days after the date of its signing                       ; 45 ; DAYS
          EN ; fifteen (15) days from the date of promulgation             ; 15 ; DAYS
          EN ; from the signing date                                       ; 0  ; DAYS
          EN ; on the date of its adoption                                 ; 0  ; DAYS
          """)
  void aDayMayBeCountedFromTheIssue(Language language, String text, int count, ChronoUnit unit) {
    assertEquals(
        Optional.of(new Effect.AfterIssue(count, unit)), EffectStart.of(" " + text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          VI ; sau 15 ngày, kể từ ngày đăng Công báo
          VI ; từ ngày công bố
          VI ; sau 15 ngày làm việc kể từ ngày ký
          VI ; sau 5000 ngày kể từ ngày ký
          VI ; từ năm ngân sách 2027
          VI ; kể từ ngày … tháng … năm 2024
          EN ; 15 days after its publication in the gazette
          EN ; from the budget year 2027
          """)
  void aDayThatTheTextDoesNotHoldIsLeftOpen(Language language, String text) {
    assertEquals(Optional.of(new Effect.Open()), EffectStart.of(" " + text, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {" pháp luật thì được thi hành ngay", " đối với mọi người", ""})
  void otherWordsSayNothingOfADay(String text) {
    assertEquals(Optional.empty(), EffectStart.of(text, Language.VI));
  }
}
