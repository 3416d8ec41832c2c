package org.songluat.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The program tesseract, called through Tika; safe for use by many threads. */
final class Tesseract {
  /** Page segmentation modes: which way up the page is, and one column of text. */
  private static final String ORIENTATION = "0";

  private static final String COLUMN = "4";
  private static final int FULL_TURN = 360;

  private final TesseractOCRParser parser;
  private final int seconds;

  /** A program that gets so many seconds for one picture. */
  Tesseract(TesseractOCRParser parser, int seconds) {
    this.parser = parser;
    this.seconds = seconds;
  }

  /** The lines of a picture. */
  List<Line> read(BufferedImage picture, String language, double dpi)
      throws IOException, TikaException {
    TesseractOCRConfig config = config(COLUMN);
    config.setLanguage(language);
    config.addOtherTesseractConfig("user_defined_dpi", String.valueOf(Math.round(dpi)));
    HocrLines lines = new HocrLines();
    run(picture, config, lines);
    return lines.lines();
  }

  /** By how many degrees a picture must be turned clockwise to stand upright. */
  int turn(BufferedImage picture) throws IOException, TikaException {
    Metadata told = run(picture, config(ORIENTATION), new DefaultHandler());
    Integer turn = told.getInt(TesseractOCRParser.PSM0_ROTATE);
    return turn == null ? 0 : Math.floorMod(turn, FULL_TURN);
  }

  private TesseractOCRConfig config(String segmentation) {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setPageSegMode(segmentation);
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    config.setTimeoutSeconds(seconds);
    return config;
  }

  private Metadata run(BufferedImage picture, TesseractOCRConfig config, ContentHandler handler)
      throws IOException, TikaException {
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, "image/png");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(png.toByteArray()))) {
      parser.parse(in, handler, metadata, context);
    } catch (SAXException e) {
      throw new TikaException("What tesseract writes must be hOCR", e);
    }
    return metadata;
  }
}
