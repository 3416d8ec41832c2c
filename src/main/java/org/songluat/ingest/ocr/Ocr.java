package org.songluat.ingest.ocr;

import java.io.IOException;
import org.songluat.ingest.source.OcrLimits;

/** Whether pictures of pages can be recognised here, and by what. */
public sealed interface Ocr {
  /** They can. */
  record Ready(Installation installed, OcrLimits limits) implements Ocr {
    /** The program and the languages it reads, for messages. */
    public String printed() {
      boolean english = installed.languages().contains("eng");
      return "tesseract " + installed.version() + ", vie" + (english ? "+eng" : "");
    }

    Recogniser recogniser() throws IOException {
      return new Recogniser(
          new Tesseract(installed.parser(), limits.pageSeconds()), installed.languages());
    }
  }

  /** They cannot; why, and what to do, as it follows a colon. */
  record Missing(String reason) implements Ocr {}

  /** Looks for the program. */
  static Ocr of(OcrLimits limits) throws IOException {
    if (!limits.on()) {
      return new Missing("recognition is turned off; leave out --no-ocr");
    }
    Installation installed = Installation.find(limits.folder()).orElse(null);
    if (installed == null) {
      return new Missing(
          "tesseract is not installed; on Debian or Ubuntu: apt-get install tesseract-ocr"
              + " tesseract-ocr-vie");
    }
    return installed.languages().contains("vie")
        ? new Ready(installed, limits)
        : new Missing(
            "tesseract lacks its Vietnamese data; on Debian or Ubuntu: apt-get install"
                + " tesseract-ocr-vie");
  }
}
