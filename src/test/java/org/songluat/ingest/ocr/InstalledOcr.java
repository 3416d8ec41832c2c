package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.songluat.ingest.source.OcrLimits;

/** What tests need that recognise pictures in earnest. */
public final class InstalledOcr {
  private InstalledOcr() {}

  /** Skips the test where tesseract or its Vietnamese data are not installed. */
  public static void assume() throws IOException {
    Ocr found = Ocr.of(OcrLimits.DEFAULT);
    String reason = found instanceof Ocr.Missing missing ? missing.reason() : "";
    assumeTrue(found instanceof Ocr.Ready, "skipped: " + reason);
  }
}
