package org.songluat.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Gathers what is printed on one page after the other: letters, and what is drawn. */
final class PageReader extends PDFTextStripper {
  private final List<TextPosition> letters = new ArrayList<>();
  private final Set<TextPosition> paged = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private final Drawing drawing = new Drawing(this);
  private int invisible;

  PageReader() {
    drawing.operators().forEach(this::addOperator);
  }

  /** Reads a page, counted from 1; what was read before is forgotten. */
  void read(PDDocument document, int number) throws IOException {
    letters.clear();
    paged.clear();
    marked.clear();
    drawing.clear();
    invisible = 0;
    setStartPage(number);
    setEndPage(number);
    writeText(document, Writer.nullWriter());
  }

  /** The letters in the order of printing; what is printed twice to look bold is here once. */
  List<TextPosition> letters() {
    return letters;
  }

  Drawing drawing() {
    return drawing;
  }

  /** How many letters are there to be found and copied only, as those under a scan. */
  int invisible() {
    return invisible;
  }

  /** Whether the format marks the letter as running head or page number. */
  boolean isPaged(TextPosition letter) {
    return paged.contains(letter);
  }

  @Override
  protected void startPage(PDPage page) {
    drawing.on(page.getCropBox());
  }

  @Override
  protected void writePage() {
    getCharactersByArticle().forEach(letters::addAll);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (marked.contains(true)) {
      paged.add(letter);
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    invisible += mode == RenderingMode.NEITHER ? 1 : 0;
    super.processTextPosition(letter);
  }

  /** ISO 32000-1, 14.8.2.2.2: an artifact of type Pagination. */
  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    boolean pagination =
        COSName.ARTIFACT.equals(tag)
            && properties != null
            && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
    marked.push(pagination);
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marked.poll();
    super.endMarkedContentSequence();
  }
}
