package org.songluat.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.songluat.ingest.layout.PageContent;
import org.songluat.ingest.layout.PageLayout;
import org.songluat.ingest.ocr.PageNumbers;
import org.songluat.ingest.source.Faults;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.SourceFile;

/** PDF with a text layer, or of pictures that are recognised. */
public final class PdfFile {
  /** Where the end mark must stand, blanks after it not counted; some writers add a signature. */
  private static final int TAIL = 4096;

  private PdfFile() {}

  /** Reads a file; pages that are pictures as far as the limits let it. */
  public static void read(SourceFile file, OcrLimits ocr, SourceBuilder into) throws IOException {
    if (!ends(file.bytes())) {
      throw Faults.cutOff(file, Format.PDF);
    }
    Attempt<PDDocument> loaded = Attempt.of(() -> Loader.loadPDF(file.bytes()));
    try (PDDocument document = loaded.orThrow(e -> Faults.translated(file, Format.PDF, e))) {
      String title = document.getDocumentInformation().getTitle();
      into.title(title == null ? "" : title);
      PageLayout.write(contents(document, ocr, into), into);
    }
  }

  private static List<PageContent> contents(PDDocument document, OcrLimits ocr, SourceBuilder into)
      throws IOException {
    PdfText text = PdfText.of(document);
    if (!text.broken().isEmpty()) {
      into.remark(
          "damaged-pages",
          "Pages must be whole to be read; what stands on "
              + PageNumbers.printed(text.broken())
              + " is lost, get the file again");
    }
    List<PageContent> contents =
        text.pictures().isEmpty()
            ? text.contents()
            : new Scans(document, into).recognised(text, ocr);
    remarkBlankPages(text, contents, into);
    return contents;
  }

  /** Tells of pages on which there is nothing, which may be for want of a font or a picture. */
  private static void remarkBlankPages(
      PdfText text, List<PageContent> contents, SourceBuilder into) {
    Set<Integer> pictures =
        text.pictures().stream().map(PdfPage::number).collect(Collectors.toSet());
    List<Integer> blank =
        contents.stream()
            .filter(page -> page.recognised() || !pictures.contains(page.number()))
            .filter(page -> page.pieces().isEmpty() && page.asides().isEmpty())
            .map(PageContent::number)
            .toList();
    if (!blank.isEmpty()) {
      into.remark(
          "blank-pages",
          "Pages must have text to be read; "
              + PageNumbers.printed(blank)
              + (blank.size() == 1 ? " is blank" : " are blank"));
    }
  }

  /** Whether the file ends with the mark of ISO 32000-1, 7.5.5; a cut file would lose text. */
  private static boolean ends(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == 0 || Character.isWhitespace(bytes[end - 1]))) {
      end--;
    }
    int start = Math.max(0, end - TAIL);
    String tail = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }
}
