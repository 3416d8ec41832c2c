package org.songluat.ingest.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.songluat.ingest.HandmadeDocx.paragraph;
import static org.songluat.ingest.HandmadeDocx.row;
import static org.songluat.ingest.HandmadeDocx.run;
import static org.songluat.ingest.HandmadeDocx.table;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.assertWhole;
import static org.songluat.ingest.Sources.blocks;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.text.SourceText;

class DocxFileTest {
  private static final String DELETED = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";

  @Test
  void runsAreReadByTheFontThatTheirStylesEndIn() throws IOException {
    WordFile file =
        new WordFile()
            .part(
                "styles",
                "<w:docDefaults><w:rPrDefault><w:rPr>"
                    + fonts(".VnTime")
                    + "</w:rPr></w:rPrDefault></w:docDefaults>"
                    + style("paragraph", "P", "<w:rPr>" + fonts("VNI-Times") + "</w:rPr>")
                    + style("paragraph", "Q", "<w:basedOn w:val=\"P\"/>")
                    + style("character", "C", "<w:rPr>" + fonts("Arial") + "</w:rPr>"));
    assertEquals(
        List.of("P Thợ gốm nung", "P Thợ gốm nung", "P Thợ gốm phải phơi"),
        read(
            file.body(
                paragraph("Thî gèm nung"),
                "<w:p><w:pPr><w:pStyle w:val=\"Q\"/></w:pPr>" + run("Thôï goám nung") + "</w:p>",
                "<w:p>"
                    + run("Thî gèm ")
                    + styled("<w:rStyle w:val=\"C\"/>", "phải ")
                    + styled(fonts("VNI-Times"), "phôi")
                    + "</w:p>")));
  }

  @Test
  void aFontOfTheThemeIsNoOldFont() throws IOException {
    String theme =
        "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\" w:hAnsiTheme=\"minorHAnsi\"/>";
    assertEquals(
        List.of("P 5.000®"),
        read(new WordFile().body("<w:p>" + styled(theme, "5.000®") + "</w:p>")));
  }

  @Test
  void trackedChangesAreReadAsAccepted() throws IOException {
    assertEquals(
        List.of("P one two six", "P three four", "C kept", "P five"),
        read(
            new WordFile()
                .body(
                    "<w:p>"
                        + run("one ")
                        + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                        + "<w:ins>"
                        + run("two ")
                        + "</w:ins><w:moveFrom>"
                        + run("moved")
                        + "</w:moveFrom><w:moveTo>"
                        + run("six")
                        + "</w:moveTo></w:p>",
                    "<w:p><w:pPr>" + DELETED + "</w:pPr>" + run("three ") + "</w:p>",
                    paragraph("four"),
                    table(
                        row(paragraph("kept"), paragraph(" ")),
                        "<w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                            + paragraph("gone")
                            + "</w:tc></w:tr>"),
                    paragraph("five"))));
  }

  @Test
  void hiddenTextFieldCodesAndCommentsAreNotRead() throws IOException {
    String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
    assertEquals(
        List.of("P a 3 b c"),
        read(
            new WordFile()
                .body(
                    "<w:p>"
                        + run("a ")
                        + styled("<w:vanish/>", "unseen ")
                        + mark.formatted("begin")
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + run("code")
                        + mark.formatted("separate")
                        + run("3")
                        + mark.formatted("end")
                        + "<w:commentRangeStart w:id=\"1\"/>"
                        + run(" b")
                        + styled("<w:vanish w:val=\"0\"/>", " c")
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")));
  }

  @Test
  void notesStandAtTheEndAndTheirMarksAreNotInTheText() throws IOException {
    WordFile file =
        new WordFile()
            .part(
                "footnotes",
                "<w:footnote w:id=\"-1\" w:type=\"separator\">"
                    + paragraph("---")
                    + "</w:footnote>"
                    + note("footnote", 3, "Second")
                    + note("footnote", 2, "First"))
            .part("endnotes", note("endnote", 2, "Last"))
            .part("header", paragraph("Head"))
            .part("footer", paragraph("Foot"));
    assertEquals(
        List.of("P One two.", "P* [1] First", "P* [2] Second", "P* [i] Last", "P* Head", "P* Foot"),
        read(
            file.body(
                "<w:p>"
                    + run("One")
                    + refer("footnote", 2)
                    + run(" two")
                    + refer("footnote", 3)
                    + refer("endnote", 2)
                    + run(".")
                    + "</w:p>",
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                    + "<w:footerReference w:type=\"default\" r:id=\"footer\"/></w:sectPr>")));
  }

  @Test
  void textBoxesFollowTheirParagraphAndAreReadOnce() throws IOException {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
            + "<wp:positionH><wp:posOffset>%d</wp:posOffset></wp:positionH>"
            + "<wp:positionV><wp:posOffset>%d</wp:posOffset></wp:positionV>"
            + "<wp:extent cx=\"1\" cy=\"635000\"/><w:txbxContent>%s</w:txbxContent></wp:anchor>"
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>%s"
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String lower = paragraph("lower");
    String upper = paragraph("upper");
    assertEquals(
        List.of("P text", "P upper", "P lower", "P after"),
        read(
            new WordFile()
                .body(
                    "<w:p>"
                        + box.formatted(0, 6350000, lower, lower)
                        + box.formatted(0, 0, upper, upper)
                        + run("text")
                        + "</w:p>",
                    paragraph("after"))));
  }

  @Test
  void signsOfOldDrawingsSymbolsAndFormulasAreRead() throws IOException {
    assertEquals(
        List.of("P \u2022 a-b T = A/B", "P drawn"),
        read(
            new WordFile()
                .body(
                    "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>"
                        + run(" a")
                        + "<w:r><w:noBreakHyphen/></w:r>"
                        + run("b ")
                        + "<m:oMath><m:r><m:t>T = </m:t></m:r><m:f><m:num><m:r><m:t>A</m:t></m:r>"
                        + "</m:num><m:den><m:r><m:t>B</m:t></m:r></m:den></m:f></m:oMath>"
                        + "<w:r><w:pict><v:shape style=\"position:absolute;margin-top:3pt\">"
                        + "<v:textbox><w:txbxContent>"
                        + paragraph("drawn")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")));
  }

  @Test
  void contentControlsAndLinksAreText() throws IOException {
    assertEquals(
        List.of("P one two", "P three"),
        read(
            new WordFile()
                .body(
                    "<w:p>" + run("one ") + "<w:hyperlink>" + run("two") + "</w:hyperlink></w:p>",
                    "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + paragraph("three")
                        + "</w:sdtContent></w:sdt>")));
  }

  @Test
  void elementsThatNestWithoutEndAreRefused() throws IOException {
    byte[] deep = new WordFile().body("<w:sdt>".repeat(600) + "</w:sdt>".repeat(600));
    assertThrows(UnreadableSourceException.class, () -> READER.read("a", deep));
  }

  @Test
  void entitiesOfEntitiesAreRefused() throws IOException {
    String prolog = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>";
    byte[] file = HandmadeDocx.withProlog(prolog, paragraph("&c;"));
    assertThrows(UnreadableSourceException.class, () -> READER.read("a", file));
  }

  private static List<String> read(byte[] file) throws IOException {
    SourceText source = READER.read("a.docx", file);
    assertWhole(source);
    return blocks(source);
  }

  private static String fonts(String name) {
    return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
  }

  private static String styled(String properties, String text) {
    return run(text).replace("<w:r>", "<w:r><w:rPr>" + properties + "</w:rPr>");
  }

  private static String style(String type, String id, String content) {
    return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + content + "</w:style>";
  }

  private static String note(String kind, int id, String text) {
    return "<w:"
        + kind
        + " w:id=\""
        + id
        + "\"><w:p><w:r><w:"
        + kind
        + "Ref/></w:r>"
        + run(" " + text)
        + "</w:p></w:"
        + kind
        + ">";
  }

  private static String refer(String kind, int id) {
    return "<w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r>";
  }
}
