package org.songluat.cli.workplace;

import java.util.Properties;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.ProcessLimits;
import org.songluat.ingest.source.ReadLimits;

/** What the reading of strangers' files may take, as far as the person set it for the program. */
public final class ReaderSettings {
  private static final String MEMORY = "songluat.reader.memory";
  private static final String SECONDS = "songluat.reader.seconds";
  private static final String TESSERACT = "songluat.reader.tesseract";

  private ReaderSettings() {}

  /** The limits, changed by what the properties of the JVM say. */
  public static ReadLimits of(Properties set, ReadLimits usual) {
    ProcessLimits process = usual.process();
    int seconds = number(set, SECONDS, process.seconds());
    OcrLimits ocr = usual.ocr().in(set.getProperty(TESSERACT, usual.ocr().folder()));
    return usual
        .with(ocr)
        .with(
            new ProcessLimits(
                number(set, MEMORY, process.megabytes()),
                seconds,
                Math.max(seconds, process.mostSeconds()),
                process.files()));
  }

  private static int number(Properties set, String name, int usual) {
    String value = set.getProperty(name);
    if (value == null) {
      return usual;
    }
    if (!value.matches("[1-9][0-9]{0,5}")) {
      throw CommandException.usage(name + " must be a whole number from 1 on, got '" + value + "'");
    }
    return Integer.parseInt(value);
  }
}
