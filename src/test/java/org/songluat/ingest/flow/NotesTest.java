package org.songluat.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.legacy.FontRun;

class NotesTest {
  @Test
  void notesAreNumberedEachInItsOwnWay() {
    Notes notes = new Notes();
    assertEquals(marked("[1] ", "One"), notes.foot(text("One"), true));
    assertEquals(text("(*) Own"), notes.foot(text("(*) Own"), false));
    assertEquals(marked("[2] ", "Two"), notes.foot(text("Two"), true));
    assertEquals(marked("[i] ", "End"), notes.end(text("End"), true));
  }

  @Test
  void aNoteWithoutTextHasNoNumberButIsCounted() {
    Notes notes = new Notes();
    assertEquals(text(" "), notes.foot(text(" "), true));
    assertEquals(marked("[2] ", "Two"), notes.foot(text("Two"), true));
  }

  private static List<Flow> text(String text) {
    return List.of(new Flow.Paragraph(List.of(FontRun.plain(text))));
  }

  private static List<Flow> marked(String mark, String text) {
    return List.of(new Flow.Paragraph(List.of(FontRun.plain(mark), FontRun.plain(text))));
  }
}
