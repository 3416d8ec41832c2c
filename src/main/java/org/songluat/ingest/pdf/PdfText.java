package org.songluat.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.songluat.ingest.layout.PageContent;
import org.songluat.ingest.layout.Piece;
import org.songluat.text.legacy.LegacyText;

/**
 * The text layer of a document.
 *
 * @param broken the numbers of the pages that cannot be read
 */
record PdfText(List<PdfPage> pages, List<Integer> broken) {
  PdfText {
    pages = List.copyOf(pages);
    broken = List.copyOf(broken);
  }

  static PdfText of(PDDocument document) throws IOException {
    List<PdfPage> pages = new ArrayList<>();
    List<Integer> broken = new ArrayList<>();
    PageReader reader = new PageReader();
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      int number = i;
      switch (Attempt.of(() -> read(document, number, reader))) {
        case Attempt.Done<PdfPage>(PdfPage page) -> pages.add(page);
        case Attempt.Failed<PdfPage> failed -> broken.add(number);
      }
    }
    return new PdfText(unicode(pages), broken);
  }

  private static PdfPage read(PDDocument document, int number, PageReader reader)
      throws IOException {
    reader.read(document, number);
    return PdfPage.of(document.getPage(number - 1), number, reader);
  }

  /** Raised digits are level where the text is in a legacy encoding, whose tables lack them. */
  private static List<PdfPage> unicode(List<PdfPage> pages) {
    List<String> pieces =
        pages.stream()
            .flatMap(page -> page.contents().stream())
            .flatMap(content -> content.pieces().stream())
            .map(Piece::text)
            .toList();
    boolean legacy = LegacyText.toUnicode(pieces).stream().anyMatch(c -> c.from().isPresent());
    UnaryOperator<String> spelling = legacy ? Letters::level : Letters::unicode;
    return pages.stream().map(page -> page.mapped(spelling)).toList();
  }

  /** The pages that are pictures. */
  List<PdfPage> pictures() {
    return pages.stream().filter(PdfPage::isPicture).toList();
  }

  List<PageContent> contents() {
    return pages.stream().flatMap(page -> page.contents().stream()).toList();
  }
}
