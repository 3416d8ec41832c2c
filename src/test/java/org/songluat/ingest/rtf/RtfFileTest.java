package org.songluat.ingest.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.assertWhole;
import static org.songluat.ingest.Sources.blocks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.Sources;
import org.songluat.text.SourceText;

class RtfFileTest {
  private static final String FONTS =
      "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil .VnTime{\\*\\falt x};}"
          + "{\\f2\\fswiss VNI-Times;}{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset163 Arial;}}";

  @Test
  void bytesAreReadByTheFontTheyAreSetIn() throws IOException {
    assertEquals(
        List.of("P Thợ gốm nung gạch", "P đất • é Ở"),
        read(
            "\\f1 Th\\'ee g\\'e8m {\\f2 nung g\\'61\\'efch}\\par\\f1\\'ae\\'cat {\\f3\\'b7}"
                + " {\\f0\\'e9} {\\f4\\'d5\\'d2}\\par"));
  }

  @Test
  void unicodeCharactersReplaceWhatOlderReadersSee() throws IOException {
    assertEquals(
        List.of("P Điều ạ b", "P mới"),
        read(
            "\\u272?i\\u7873?u {\\uc2\\u7841\\'e1\\'e1} b\\par"
                + "{\\upr{cu}{\\*\\ud{m\\u7899?i}}}\\par"));
  }

  @Test
  void whatIsDeletedHiddenOrACodeIsNotRead() throws IOException {
    assertEquals(
        List.of("P one two three"),
        read(
            "one {\\deleted gone }{\\v unseen }{\\field{\\*\\fldinst{ PAGE }}{\\fldrslt two}}"
                + "{\\*\\unknown group}{\\pict 0102} three{\\deleted\\par}{\\*\\atnid A}\\par"));
  }

  @Test
  void aParagraphWhoseEndWasDeletedGoesOn() throws IOException {
    assertEquals(List.of("P one two"), read("one{\\deleted\\par} two\\par"));
  }

  @Test
  void tablesAreReadRowByRowAndNestedOnesInTheirCells() throws IOException {
    assertEquals(
        List.of("C a", "C b", "C c", "C d", "P after"),
        read(
            "\\trowd\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\cell d\\cell\\row\\pard"
                + " after\\par"));
    assertEquals(
        List.of("P outer", "C x", "C y", "P end", "C right"),
        read(
            "\\trowd\\intbl outer\\par\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl end\\cell right\\cell\\row\\pard"));
  }

  @Test
  void theNumbersThatWordPrintedAreText() throws IOException {
    assertEquals(
        List.of("P a) one", "P • two"),
        read(
            "{\\listtext a)\\tab}one\\par{\\pntext\\f3\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb x}}"
                + "two\\par"));
  }

  @Test
  void notesHeadsAndBoxesAreStoriesOfTheirOwn() throws IOException {
    assertEquals(
        List.of("P Text goes on.", "P Box", "P After", "P* [1] Note", "P* [i] End", "P* Head"),
        read(
            "{\\header Head\\par}Text{\\super\\chftn}{\\footnote{\\super\\chftn} Note}"
                + "{\\footnote\\ftnalt{\\chftn} End}"
                + "{\\shp{\\*\\shpinst\\shptop10{\\sp{\\sn x}}{\\shptxt Box\\par}}{\\shprslt Box}}"
                + " goes on.\\par After\\par"));
  }

  @Test
  void signsAndBreaksAreWhatTheyShow() throws IOException {
    assertEquals(
        List.of("P a-b\u00A0c \u201Cd\u201D \u2013 e", "P {f}\\"),
        read("a\\_b\\~c \\ldblquote d\\rdblquote  \\endash  e\\line \\{f\\}\\\\\\par"));
  }

  @Test
  void binaryDataIsPassedOver() throws IOException {
    assertEquals(List.of("P ab"), read("a\\bin5 }}}}}b\\par"));
    assertEquals(List.of("P a"), read("a\\par\\bin99999999 b"));
  }

  @Test
  void theTitleIsTaken() throws IOException {
    String file = "{\\rtf1{\\info{\\title The kiln}{\\author A}}text\\par}";
    SourceText source = Sources.read(file);
    assertEquals("The kiln", source.title());
    assertEquals(List.of("P text"), blocks(source));
  }

  @Test
  void groupsWithoutEndAreReadUpToWhereTheyAre() throws IOException {
    assertEquals(List.of("P one", "P two"), blocks(Sources.read("{\\rtf1 {one\\par {two")));
    assertEquals(List.of("P one", "P two"), blocks(Sources.read("{\\rtf1 one\\par}}}}two")));
  }

  @Test
  void groupsThatNestWithoutEndCostNothing() throws IOException {
    String deep = "{\\rtf1 a" + "{\\b ".repeat(100_000) + "b" + "}".repeat(100_000) + "c}";
    assertEquals(List.of("P abc"), blocks(Sources.read(deep)));
  }

  private static List<String> read(String body) throws IOException {
    String file = "{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + "\\pard\\plain " + body + "}";
    SourceText source = READER.read("a.rtf", file.getBytes(StandardCharsets.ISO_8859_1));
    assertWhole(source);
    return blocks(source);
  }
}
