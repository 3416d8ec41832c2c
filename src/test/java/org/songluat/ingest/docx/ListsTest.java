package org.songluat.ingest.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.HandmadeDocx.run;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.blocks;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that Word computes come out as it prints them. */
class ListsTest {
  private static final String LAW =
      design(
          1,
          level(0, "decimal", "Điều %1.", ""),
          level(1, "decimal", "%2.", ""),
          level(2, "lowerLetter", "%3)", ""));

  @Test
  void articlesClausesAndPointsAreNumbered() throws IOException {
    assertEquals(
        List.of("P Điều 1. A", "P 1. B", "P a) C", "P b) D", "P 2. E", "P Điều 2. F", "P 1. G"),
        read(
            LAW + list(1, 1, ""),
            item(1, 0, "A"),
            item(1, 1, "B"),
            item(1, 2, "C"),
            item(1, 2, "D"),
            item(1, 1, "E"),
            item(1, 0, "F"),
            item(1, 1, "G")));
  }

  @Test
  void listsOfOneDesignCountOnAndOneWithAStartOfItsOwnDoesNot() throws IOException {
    String restarted = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    assertEquals(
        List.of("P Điều 1. A", "P Điều 2. B", "P Điều 5. C", "P Điều 6. D"),
        read(
            LAW + list(1, 1, "") + list(2, 1, "") + list(3, 1, restarted),
            item(1, 0, "A"),
            item(2, 0, "B"),
            item(3, 0, "C"),
            item(3, 0, "D")));
  }

  @Test
  void anItemWithoutTextIsCountedButNotPrinted() throws IOException {
    assertEquals(
        List.of("P Điều 1. A", "P Điều 3. B"),
        read(LAW + list(1, 1, ""), item(1, 0, "A"), item(1, 0, " "), item(1, 0, "B")));
  }

  @Test
  void aParagraphMayTakeItsListFromItsStyleOrLeaveIt() throws IOException {
    WordFile file =
        new WordFile()
            .part(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr>"
                    + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .part(
                "numbering",
                design(
                        1,
                        level(0, "upperRoman", "%1.", ""),
                        level(1, "decimal", "%2.", "<w:pStyle w:val=\"H\"/>"))
                    + list(1, 1, ""));
    String styled = "<w:p><w:pPr><w:pStyle w:val=\"H\"/>%s</w:pPr>" + run("A") + "</w:p>";
    assertEquals(
        List.of("P 1. A", "P A", "P 2. A"),
        blocks(
            READER.read(
                "a",
                file.body(
                    styled.formatted(""),
                    styled.formatted("<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
                    styled.formatted("")))));
  }

  @Test
  void aNumberInAnOldFontIsReadByIt() throws IOException {
    String old = "<w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr>";
    String bullet = "<w:rPr><w:rFonts w:hAnsi=\"Symbol\"/></w:rPr>";
    assertEquals(
        List.of("P Điều 1. A", "P • B"),
        read(
            design(1, level(0, "decimal", "\u00A7i\u00D2u %1.", old))
                + design(2, level(0, "bullet", "\uF0B7", bullet))
                + list(1, 1, "")
                + list(2, 2, ""),
            item(1, 0, "A"),
            item(2, 0, "B")));
  }

  @Test
  void aListThatIsNotThereNumbersNothing() throws IOException {
    assertEquals(List.of("P A", "P B"), read(list(1, 9, ""), item(1, 0, "A"), item(7, 0, "B")));
  }

  private static List<String> read(String numbering, String... body) throws IOException {
    return blocks(READER.read("a.docx", new WordFile().part("numbering", numbering).body(body)));
  }

  private static String design(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  private static String level(int at, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + at
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String list(int id, int design, String changes) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + design
        + "\"/>"
        + changes
        + "</w:num>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + run(text)
        + "</w:p>";
  }
}
