package org.songluat.cli.workplace;

import picocli.CommandLine.Option;

/** The option that leaves scanned pages alone. */
public final class OcrOption {
  @Option(
      names = "--no-ocr",
      description = "Do not recognise the text of scanned pages, even if tesseract is installed.")
  private boolean off;

  /** The workplace whose reader recognises what this lets it. */
  public Workplace in(Workplace workplace) {
    return off ? workplace.withoutOcr() : workplace;
  }
}
