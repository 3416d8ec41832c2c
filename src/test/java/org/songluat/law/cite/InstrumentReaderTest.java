package org.songluat.law.cite;

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
import org.songluat.law.cite.InstrumentReader.Instrument;
import org.songluat.law.cite.InstrumentReader.Sort;
import org.songluat.text.Language;

class InstrumentReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị định số 13/2031/NĐ-CP | 13/2031/NĐ-CP | DECREE",
        "nghị định 13/2031/NĐ-CP | 13/2031/NĐ-CP | DECREE",
        "NGHỊ ĐỊNH SỐ: 13/2031/NĐ-CP | 13/2031/NĐ-CP | DECREE",
        "Luật Đò ngang số 5/2031/QH17 | 5/2031/QH17 | LAW",
        "Quy định số 66-QĐ/TW | 66-QĐ/TW | REGULATION",
        "Law on Ferries No. 5/2031/QH17 | 5/2031/QH17 | LAW",
        "Decree number 13/2031/ND-CP | 13/2031/NĐ-CP | DECREE",
        "9-NQ/TW | 9-NQ/TW | RESOLUTION",
      })
  void numberedInstruments(String text, String number, WorkType type) {
    DocumentNumber canonical = new DocumentNumber(number);
    assertEquals(new Instrument(text.length(), canonical, type, null, Sort.NUMBERED), at(text));
  }

  @Test
  void typeOfTheNumberStandsInWhereNoneIsNamed() {
    DocumentNumber assembly = new DocumentNumber("5/2031/QH17");
    assertEquals(new Instrument(11, assembly, null, null, Sort.NUMBERED), at("5/2031/QH17 cấm"));
  }

  @Test
  void dayBelongsToIt() {
    assertEquals(
        new Instrument(
            25,
            new DocumentNumber("9-NQ/TW"),
            WorkType.RESOLUTION,
            LocalDate.of(2031, 5, 4),
            Sort.NUMBERED),
        at("9-NQ/TW dated May 4, 2031 on ferries"));
  }

  @ParameterizedTest
  @CsvSource({"Luật này, 8, LAW", "this Decree, 11, DECREE", "this law, 8, LAW", "hereof, 6,"})
  void citingWorkItself(String text, int end, @Nullable WorkType type) {
    assertEquals(new Instrument(end, null, type, null, Sort.THIS), at(text));
  }

  @Test
  void kindAlone() {
    assertEquals(new Instrument(4, null, WorkType.LAW, null, Sort.KIND_ONLY), at("Luật Đò ngang"));
  }

  @Test
  void titleEndsAtAMarkOfASentenceOrAtAnotherKind() {
    Instrument kind = new Instrument(4, null, WorkType.LAW, null, Sort.KIND_ONLY);
    assertEquals(kind, at("Luật Đò ngang. Xem số 5/2031/QH17"));
    assertEquals(kind, at("Luật Đò ngang và Nghị định số 13/2031/NĐ-CP"));
    assertEquals(kind, at("Luật " + "đò ".repeat(80) + "số 5/2031/QH17"));
  }

  @Test
  void numberThatIsNoneIsMalformed() {
    assertEquals(
        new Instrument(17, null, WorkType.DECREE, null, Sort.MALFORMED),
        at("Nghị định số 13/2, về đò"));
    assertEquals(
        new Instrument(9, null, WorkType.DECREE, null, Sort.KIND_ONLY),
        at("Nghị định số 13 về đò"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"luật pháp", "quyết định làm", "đò ngang", "this ferry", "2031", ""})
  void otherWordsAreNoInstrument(String text) {
    assertNull(at(text));
  }

  private static @Nullable Instrument at(String text) {
    CitationWords words = new CitationWords(Set.of(Language.VI, Language.EN));
    return new InstrumentReader(text, new CitationText(text), words).at(0);
  }
}
