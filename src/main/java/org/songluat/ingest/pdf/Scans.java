package org.songluat.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.layout.PageContent;
import org.songluat.ingest.ocr.Ocr;
import org.songluat.ingest.ocr.OcrRemarks;
import org.songluat.ingest.ocr.PageScan;
import org.songluat.ingest.ocr.ScanReader;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.SourceBuilder;

/** The pages of a document that are pictures, painted and recognised. */
final class Scans {
  /** In dots an inch: finer pictures take longer, and are recognised no better. */
  private static final double FINEST = 300;

  /** In dots an inch: recognition wants letters of some twenty dots. */
  private static final double COARSEST = 200;

  /** Of one picture, whatever the size of its page: painting takes four bytes a dot. */
  private static final double MOST_DOTS = 30_000_000;

  private static final int POINTS = 72;

  private final PDFRenderer renderer;
  private final SourceBuilder into;

  Scans(PDDocument document, SourceBuilder into) {
    this.into = into;
    this.renderer = new PDFRenderer(document);
    // The look of a signature lies on the text that it signs.
    renderer.setAnnotationsFilter(annotation -> false);
    renderer.setSubsamplingAllowed(true);
  }

  /** All pages, those that are pictures with what is recognised on them. */
  List<PageContent> recognised(PdfText text, OcrLimits limits) throws IOException {
    return switch (Ocr.of(limits)) {
      case Ocr.Missing missing -> {
        OcrRemarks.missing(text.pictures().stream().map(PdfPage::number).toList(), missing, into);
        yield text.contents();
      }
      case Ocr.Ready ready -> recognised(text, ready);
    };
  }

  private List<PageContent> recognised(PdfText text, Ocr.Ready ocr) throws IOException {
    try (ScanReader reader = new ScanReader(ocr, into)) {
      for (PdfPage page : text.pictures()) {
        if (reader.mayBegin(page.number())) {
          switch (Attempt.of(() -> picture(page))) {
            case Attempt.Done<PageScan>(PageScan scan) -> reader.begin(scan);
            case Attempt.Failed<PageScan> failed -> reader.fail(page.number());
          }
        }
      }
      return merged(text, reader.finishAll());
    }
  }

  private PageScan picture(PdfPage page) throws IOException {
    PageContent content = page.contents().getFirst();
    double inches = content.width() * content.height() / POINTS / POINTS;
    double own = page.dpi() == 0 ? FINEST : page.dpi();
    double dpi = Math.min(Math.clamp(own, COARSEST, FINEST), Math.sqrt(MOST_DOTS / inches));
    BufferedImage picture =
        renderer.renderImageWithDPI(page.number() - 1, (float) dpi, ImageType.RGB);
    return PageScan.of(page.number(), picture, dpi);
  }

  private static List<PageContent> merged(PdfText text, List<PageContent> recognised) {
    Map<Integer, PageContent> byNumber = new HashMap<>();
    recognised.forEach(content -> byNumber.put(content.number(), content));
    List<PageContent> merged = new ArrayList<>();
    for (PdfPage page : text.pages()) {
      @Nullable PageContent seen = byNumber.get(page.number());
      if (seen == null) {
        merged.addAll(page.contents());
      } else {
        merged.add(seen.beside(page.contents().getFirst()));
      }
    }
    return merged;
  }
}
