package org.songluat.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.Sources.page;
import static org.songluat.ingest.Sources.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.text.SourceText;

class WebPageTest {
  @Test
  void blockElementsAreParagraphs() throws IOException {
    SourceText source =
        page(
            "<h1>Luật mẫu</h1>loose<div>một<p>hai</p>ba</div><dl><dt>từ</dt><dd>nghĩa</dd></dl>"
                + "<ul><li>gạch</li></ul>");
    assertEquals(
        List.of("P Luật mẫu", "P loose", "P một", "P hai", "P ba", "P từ", "P nghĩa", "P gạch"),
        blocks(source));
    assertEquals("Luật mẫu\nloose\nmột\nhai\nba\ntừ\nnghĩa\ngạch", source.text());
    assertEquals("T", source.title());
  }

  @Test
  void inlineElementsJoinAsTheyStandAndSpacesCollapse() throws IOException {
    assertEquals(
        List.of("P Điều 1. Phạm vi, 5m2", "P dòng hai\u00A0chấm"),
        blocks(
            page(
                "<p> <b>Đi</b>ều\n <a name=x>1.\t</a> <i>Phạm vi</i>, 5m<sup>2</sup>"
                    + "<br>dòng hai&nbsp;chấm&nbsp;</p>")));
  }

  @Test
  void preformattedLinesAreLines() throws IOException {
    assertEquals(
        List.of("L Điều 1.", "L a  b", "P c"), blocks(page("<pre>Điều 1.\n  a  b\n\n</pre>c")));
  }

  @Test
  void entitiesAndDecomposedLettersBecomeNfc() throws IOException {
    SourceText source =
        read("<html><title>Lua\u0323\u0302t</title><p>&#272;i&#7873;u e\u0302\u0301</html>");
    assertEquals("Luật", source.title());
    assertEquals("Điều ế", source.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><p>Điều 1</html>",
        "\uFEFF\n<!-- saved from a site --><html><p>Điều 1",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html><p>Điều 1</p></html>",
        "<div class=x><p>Điều 1",
        "<P ALIGN=center>Điều 1</P>"
      })
  void aPageIsToldByItsTags(String content) throws IOException {
    assertEquals(List.of("P Điều 1"), blocks(read(content)));
  }

  @Test
  void utf8IsReadAsSuchWhateverThePageDeclares() throws IOException {
    assertEquals(
        List.of("P Điều 1"), blocks(read("<html><meta charset=windows-1252><p>Điều 1</html>")));
  }

  @Test
  void anotherDeclaredEncodingIsObeyed() throws IOException {
    byte[] bytes =
        "<html><meta charset=iso-8859-1><p>Hà Nội"
            .replace('ộ', 'ô')
            .getBytes(Charset.forName("ISO-8859-1"));
    assertEquals(List.of("P Hà Nôi"), blocks(READER.read("a", bytes)));
  }

  @Test
  void utf16WithAMarkIsReadAsAPageToo() throws IOException {
    byte[] bytes = "\uFEFF<html><p>Điều 1</html>".getBytes(Charset.forName("UTF-16LE"));
    assertEquals(List.of("P Điều 1"), blocks(READER.read("a", bytes)));
  }

  @Test
  void numberedItemsGetTheNumberTheBrowserPrints() throws IOException {
    assertEquals(
        List.of("P 3. ba", "P 4. bốn", "P gạch", "P a) một", "P b) hai", "P II. hai", "P không"),
        blocks(
            page(
                "<ol start=3><li>ba<li><p>bốn</p><ul><li>gạch</ul></ol>"
                    + "<ol type=a><li>một<li>hai</ol><ol type=I><li value=2>hai</ol>"
                    + "<ol style='list-style: none'><li>không</ol>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. một",
        "2) một",
        "(3) một",
        "a) một",
        "đ) một",
        "IV. một",
        "Điều 5. Một",
        "Article 5"
      })
  void anItemThatPrintsItsLabelGetsNoOther(String item) throws IOException {
    assertEquals(List.of("P " + item), blocks(page("<ol><li>" + item + "</ol>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<style>x</style>",
        "<template><p>x</p></template>",
        "<noscript>x</noscript>",
        "<p hidden>x</p>",
        "<p style='color:red; Display : None'>x</p>",
        "<p style='visibility:hidden'>x</p>",
        "<div id=ask style='display:none'>x</div>",
        "<iframe>x</iframe>",
        "<!-- x -->"
      })
  void whatIsNotSeenIsNotRead(String unseen) throws IOException {
    assertEquals(List.of("P a", "P b"), blocks(page("<p>a</p>" + unseen + "<p>b</p>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='#en'></a><div id=en style='display:none'>Article 1</div>",
        "<button aria-controls=en></button><div id=en hidden>Article 1</div>",
        "<div role=tabpanel hidden>Article 1</div>",
        "<div class='tab-pane' style='display:none'>Article 1</div>",
        "<div lang=en style='display:none'>Article 1</div>"
      })
  void aHiddenTabIsRead(String tab) throws IOException {
    assertEquals(List.of("P Điều 1", "P Article 1"), blocks(page("<p>Điều 1</p>" + tab)));
  }

  @Test
  void aLongHiddenTextIsReadAndAHiddenDialogIsNot() throws IOException {
    String text = "The word is long. ".repeat(200).strip();
    assertEquals(
        List.of("P Điều 1", "P " + text),
        blocks(
            page(
                "<p>Điều 1</p><div style='display:none'>"
                    + text
                    + "</div><a href='#box'></a><div id=box class=modal hidden>"
                    + text
                    + "</div>")));
  }
}
