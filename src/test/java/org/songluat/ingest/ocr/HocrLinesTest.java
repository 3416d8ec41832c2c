package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HocrLinesTest {
  private static List<Line> lines(String body)
      throws IOException, SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    HocrLines lines = new HocrLines();
    String page = "<html>" + body + "</html>";
    factory.newSAXParser().parse(new InputSource(new StringReader(page)), lines);
    return lines.lines();
  }

  @Test
  void linesKeepTheirWordsPlacesAndCertainty()
      throws IOException, SAXException, ParserConfigurationException {
    assertEquals(
        List.of(
            new Line(
                List.of(new Line.Seen("Điều", 10, 60, 0.96), new Line.Seen("1.", 70, 90, 0.5)),
                20,
                50,
                44,
                30)),
        lines(
            """
            <p class='ocr_par' title='bbox 1 2 3 4'><span class='ocr_line'\
             title='bbox 10 20 90 50; baseline 0.05 -8; x_size 30; x_descenders 5'>\
            <span class='ocrx_word' title='bbox 10 20 60 50; x_wconf 96'>Điều</span>\
             <span class='ocrx_word' title='bbox 70 20 90 50; x_wconf 50'>1.</span></span></p>
            """));
  }

  @Test
  void blankWordsAndLinesAreNone() throws IOException, SAXException, ParserConfigurationException {
    assertEquals(
        List.of(),
        lines(
            "<span class='ocr_line' title='bbox 0 0 1 1'><span class='ocrx_word' title='bbox 0 0 1"
                + " 1; x_wconf 9'> </span></span>"));
  }
}
