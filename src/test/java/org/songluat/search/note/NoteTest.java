package org.songluat.search.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class NoteTest {
  @Test
  void programsAreToldInEnglish() {
    assertEquals(
        List.of(
            "Read as typed with Telex, VIQR: “bạn đọc”",
            "No clause has all of “thư vệin”; “thư viện” was searched",
            "Only what was typed was searched: no renderings, other words or corrections",
            "Searched in Vietnamese too: cửa sổ",
            "Searched in English too: window, pane",
            "Searched written out too: phí mượn sách",
            "The work that is named has no such place; the work itself follows",
            "Words were searched at most 100 from each other",
            "Nothing is held of the work or place that the query names; its words were searched",
            "No clause has the phrase with these accents; it was searched without them",
            "Only the first 64 words were searched"),
        Stream.of(
                new Note.Keyed(List.of("Telex", "VIQR"), "bạn đọc"),
                new Note.Corrected("thư vệin", "thư viện"),
                new Note.OnlyTyped(),
                new Note.Rendered(Language.VI, List.of("cửa sổ")),
                new Note.Rendered(Language.EN, List.of("window", "pane")),
                new Note.WrittenOut(Language.VI, List.of("phí mượn sách")),
                new Note.NoSuchPlace(),
                new Note.Nearer(100),
                new Note.NotHeld(),
                new Note.OtherAccents(),
                new Note.FirstWords(64))
            .map(Note::english)
            .toList());
  }

  @Test
  void ofABeginningItTellsTheWordsAndHowManyMore() {
    assertEquals("No word begins with “xy”", new Note.Begun("xy", List.of(), 0, 0).english());
    assertEquals(
        "“ch*” was searched as cha, chi",
        new Note.Begun("ch", List.of("cha", "chi"), 0, 0).english());
    assertEquals(
        "“ch*” was searched as cha and 52 more; 16 rarer ones were left out",
        new Note.Begun("ch", List.of("cha"), 52, 16).english());
  }
}
