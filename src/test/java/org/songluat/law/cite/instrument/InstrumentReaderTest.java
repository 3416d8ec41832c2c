package org.songluat.law.cite.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.DocumentNumber;
import org.songluat.law.WorkType;
import org.songluat.law.cite.instrument.Instrument.Dated;
import org.songluat.law.cite.instrument.Instrument.Sort;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;
import org.songluat.text.Language;

class InstrumentReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị định số 13/2031/NĐ-CP | 13/2031/NĐ-CP | DECREE",
        "nghị định 13/2031/NĐ-CP | 13/2031/NĐ-CP | DECREE",
        "NGHỊ ĐỊNH SỐ: 13/2031/NĐ-CP | 13/2031/NĐ-CP | DECREE",
        "Thông tư số28/2031/TT-BTC | 28/2031/TT-BTC | CIRCULAR",
        "Thông tư số 28/2031/TT- BTC | 28/2031/TT-BTC | CIRCULAR",
        "Nghị định số 18-CP | 18/CP | DECREE",
        "Quyết định 326/TTg | 326/TTg | DECISION",
        "Sắc lệnh số 53/SL | 53/SL | ORDER",
        "Luật Đò ngang số 5/2031/QH17 | 5/2031/QH17 | LAW",
        "Quy định số 66-QĐ/TW | 66-QĐ/TW | REGULATION",
        "Law on Ferries No. 5/2031/QH17 | 5/2031/QH17 | LAW",
        "Decree number 13/2031/ND-CP | 13/2031/NĐ-CP | DECREE",
        "9-NQ/TW | 9-NQ/TW | RESOLUTION",
      })
  void numberedInstruments(String text, String number, WorkType type) {
    Instrument read = at(text);
    assertEquals(Sort.NUMBERED, sort(read));
    assertEquals(number, read == null || read.number() == null ? "" : read.number().canonical());
    assertEquals(type, read == null ? null : read.type());
    assertEquals(text.length(), read == null ? -1 : read.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luật Đất đai | LAW | Đất đai | dat dai |",
        "Luật đất đai và Luật | LAW | đất đai | dat dai |",
        "Luật Đất đai 2024 | LAW | Đất đai | dat dai | 2024",
        "Luật Đất đai năm 2013 | LAW | Đất đai | dat dai | 2013",
        "Luật Phòng, chống ma tuý | LAW | Phòng, chống ma tuý | phong chong ma tuy |",
        "Luật Đò ngang quy định | LAW | Đò ngang | do ngang |",
        "Bộ luật Dân sự | CODE | Dân sự | dan su |",
        "Pháp lệnh về Phí và lệ phí | ORDINANCE | Phí và lệ phí | phi va le phi |",
        "Hiến pháp năm 2013 | CONSTITUTION | | | 2013",
        "Law on Bidding | LAW | Bidding | dau thau |",
        "Law on the elderly | LAW | elderly | nguoi cao tuoi |",
        "Law on Night Ferries and Quays of 2031 | LAW | Night Ferries and Quays | night ferries and"
            + " quays | 2031",
        "Land Law | LAW | Land | dat dai |",
        "2013 Land Law | LAW | Land | dat dai | 2013",
        "Code of Civil Procedure | CODE | Civil Procedure | to tung dan su |",
        "1992 Constitution | CONSTITUTION | | | 1992",
        "Constitution of the Socialist Republic of Vietnam | CONSTITUTION | | |",
      })
  void namedInstruments(
      String text,
      WorkType type,
      @Nullable String title,
      @Nullable String key,
      @Nullable Integer year) {
    Instrument read = at(text);
    assertEquals(Sort.NAMED, sort(read));
    assertEquals(type, read == null ? null : read.type());
    assertEquals(title, read == null ? null : read.title());
    assertEquals(key == null ? "" : key, read == null ? null : read.key());
    assertEquals(new Dated(null, year), read == null ? null : read.dated());
  }

  @Test
  void typeOfTheNumberStandsInWhereNoneIsNamed() {
    Instrument read = at("5/2031/QH17 cấm");
    assertEquals(new DocumentNumber("5/2031/QH17"), read == null ? null : read.number());
    assertNull(read == null ? WorkType.OTHER : read.type());
  }

  @Test
  void dayBelongsToIt() {
    Instrument read = at("9-NQ/TW dated May 4, 2031 on ferries");
    assertEquals(new Dated(LocalDate.of(2031, 5, 4), null), read == null ? null : read.dated());
    assertEquals(25, read == null ? -1 : read.end());
  }

  @ParameterizedTest
  @CsvSource({
    "Luật này, 8, LAW",
    "luật này, 8, LAW",
    "this Decree, 11, DECREE",
    "this law, 8, LAW",
    "hereof, 6,",
    "Quyết định này có hiệu lực, 14, DECISION"
  })
  void citingWorkItself(String text, int end, @Nullable WorkType type) {
    assertEquals(Instrument.self(type, end), at(text));
  }

  @Test
  void kindAlone() {
    assertEquals(Instrument.kindOnly(WorkType.DECREE, 9), at("Nghị định của Chính phủ"));
    assertEquals(Instrument.kindOnly(WorkType.LAW, 4), at("Luật do xã thông qua"));
  }

  @Test
  void farNumberIsOfTheKindUnlessAnotherKindIsNearer() {
    assertEquals(Sort.NUMBERED, sort(at("Nghị định của Chính phủ số 13/2031/NĐ-CP")));
    assertEquals(Sort.KIND_ONLY, sort(at("Nghị định. Xem số 13/2031/NĐ-CP")));
    assertEquals(Sort.KIND_ONLY, sort(at("Nghị định và Luật số 5/2031/QH17")));
    assertEquals(Sort.KIND_ONLY, sort(at("Nghị định " + "đò ".repeat(80) + "số 13/2031/NĐ-CP")));
  }

  @Test
  void numberThatIsNoneIsMalformed() {
    assertEquals(Instrument.malformed(WorkType.DECREE, 17), at("Nghị định số 13/2, về đò"));
    assertEquals(Instrument.kindOnly(WorkType.DECREE, 9), at("Nghị định số 13 về đò"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "luật pháp",
        "quyết định làm",
        "Nghị định thư số 5",
        "quyết định này được gửi",
        "Quyết định này được gửi",
        "law on ferries",
        "Vietnamese Law",
        "Constitution Drafting Committee",
        "LAND LAW",
        "đò ngang",
        "this ferry",
        "2031",
        ""
      })
  void otherWordsAreNoInstrument(String text) {
    assertNull(at(text));
  }

  private static @Nullable Sort sort(@Nullable Instrument read) {
    return read == null ? null : read.sort();
  }

  private static @Nullable Instrument at(String text) {
    CitationWords words = new CitationWords(Set.of(Language.VI, Language.EN));
    return new InstrumentReader(new CitationText(text), words, NameTable.standard()).at(0);
  }
}
