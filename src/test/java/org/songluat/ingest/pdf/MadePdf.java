package org.songluat.ingest.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** A PDF that is printed place by place, in points from the upper left corner. */
public final class MadePdf implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int WIDTH = 595;
  private static final int HEIGHT = 842;
  private static final float THOUSANDTHS = 1000;
  private static final int DPI = 200;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream content;
  private float size = 12;

  public MadePdf() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, in);
    }
    content = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  public MadePdf newPage() throws IOException {
    content.close();
    content = page();
    return this;
  }

  MadePdf size(float points) {
    size = points;
    return this;
  }

  public MadePdf print(double left, double down, String text) throws IOException {
    return print(Matrix.getTranslateInstance((float) left, HEIGHT - (float) down), text);
  }

  MadePdf print(Matrix place, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.setTextMatrix(place);
    content.showText(text);
    content.endText();
    return this;
  }

  MadePdf invisible(double left, double down, String text) throws IOException {
    content.setRenderingMode(RenderingMode.NEITHER);
    print(left, down, text);
    content.setRenderingMode(RenderingMode.FILL);
    return this;
  }

  /** Text that the format marks as running head. */
  MadePdf paged(double left, double down, String text) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
    content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
    print(left, down, text);
    content.endMarkedContent();
    return this;
  }

  MadePdf line(double fromX, double fromDown, double toX, double toDown) throws IOException {
    content.moveTo((float) fromX, HEIGHT - (float) fromDown);
    content.lineTo((float) toX, HEIGHT - (float) toDown);
    content.stroke();
    return this;
  }

  MadePdf rectangle(double left, double down, double width, double height) throws IOException {
    content.addRect((float) left, HEIGHT - (float) (down + height), (float) width, (float) height);
    return this;
  }

  MadePdf stroke() throws IOException {
    content.stroke();
    return this;
  }

  MadePdf fill() throws IOException {
    content.setNonStrokingColor(Color.BLACK);
    content.fill();
    return this;
  }

  /** A picture of a black page. */
  public MadePdf scan() throws IOException {
    return scan(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY));
  }

  /** A picture as large as the page. */
  public MadePdf scan(BufferedImage picture) throws IOException {
    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, WIDTH, HEIGHT);
    return this;
  }

  /** A PDF of one page that is a picture of these lines. */
  public static byte[] scanned(String... lines) throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      return pdf.scan(picture(lines)).bytes();
    }
  }

  /** A picture of a page with these lines. */
  public static BufferedImage picture(String... lines) throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      for (int i = 0; i < lines.length; i++) {
        pdf.print(80, 100 + 20 * i, lines[i]);
      }
      // Its font is whole only once it is saved.
      try (PDDocument saved = Loader.loadPDF(pdf.bytes())) {
        return new PDFRenderer(saved).renderImageWithDPI(0, DPI, ImageType.GRAY);
      }
    }
  }

  double width(String text) throws IOException {
    return font.getStringWidth(text) / THOUSANDTHS * size;
  }

  public PDDocument document() throws IOException {
    content.close();
    return document;
  }

  public byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
