package org.songluat.ingest.ocr;

import java.util.List;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.SourceBuilder;

/** What is told of the pages of a file that are pictures. */
public final class OcrRemarks {
  /** The code of files that recognition, once it is installed, can read. */
  public static final String NO_TEXT_LAYER = "no-text-layer";

  private OcrRemarks() {}

  /** The pages are not recognised; the file may be blank therefore. */
  public static void missing(List<Integer> pages, Ocr.Missing missing, SourceBuilder into) {
    into.allowBlank();
    into.remark(
        NO_TEXT_LAYER,
        "Pages must have a text layer, or be recognised, to be read; "
            + PageNumbers.printed(pages)
            + (pages.size() == 1 ? " is a picture: " : " are pictures: ")
            + missing.reason());
  }

  static void recognised(List<Integer> pages, Ocr.Ready ocr, SourceBuilder into) {
    if (!pages.isEmpty()) {
      into.remark(
          "ocr",
          "Text comes from OCR ("
              + ocr.printed()
              + "), "
              + PageNumbers.printed(pages)
              + "; check it against the picture");
    }
  }

  static void uncertain(List<Integer> pages, SourceBuilder into) {
    if (!pages.isEmpty()) {
      into.remark(
          "ocr-uncertain",
          "Recognised words must be sure to be trusted; those on "
              + PageNumbers.printed(pages)
              + " are not, read the picture");
    }
  }

  static void failed(List<Integer> pages, SourceBuilder into) {
    if (!pages.isEmpty()) {
      into.remark(
          "ocr-failed",
          "A page must be recognised to be read; " + PageNumbers.printed(pages) + " could not be");
    }
  }

  static void left(List<Integer> pages, OcrLimits limits, SourceBuilder into) {
    if (!pages.isEmpty()) {
      into.remark(
          "ocr-incomplete",
          "At most "
              + limits.pages()
              + " pages of a file are recognised, and for at most "
              + limits.seconds()
              + " s; "
              + PageNumbers.printed(pages)
              + (pages.size() == 1 ? " is left" : " are left"));
    }
  }
}
