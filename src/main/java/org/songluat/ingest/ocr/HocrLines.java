package org.songluat.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Vietnamese;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes lines and words with their places out of hOCR 1.2, as tesseract writes it. */
final class HocrLines extends DefaultHandler {
  private static final Set<String> LINES =
      Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat");
  private static final String NUMBER = "(-?[0-9.]+)";
  private static final Pattern BOX =
      Pattern.compile("bbox " + NUMBER + " " + NUMBER + " " + NUMBER + " " + NUMBER);
  private static final Pattern BASELINE = Pattern.compile("baseline " + NUMBER + " " + NUMBER);
  private static final Pattern SIZE = Pattern.compile("x_size " + NUMBER);
  private static final Pattern CERTAINTY = Pattern.compile("x_wconf " + NUMBER);
  private static final double PERCENT = 100;

  private final List<Line> lines = new ArrayList<>();
  private final List<Line.Seen> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double[] line = new double[4];
  private double baseline;
  private double size;
  private @Nullable String word;

  /** The lines in the order of recognition. */
  List<Line> lines() {
    endLine();
    return lines;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String kind = attributes.getValue("class");
    String title = attributes.getValue("title");
    if (kind == null || title == null) {
      return;
    }
    if (LINES.contains(kind)) {
      endLine();
      startLine(title);
    } else if (kind.equals("ocrx_word")) {
      word = title;
      text.setLength(0);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (word != null) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (word != null && name.equals("span")) {
      double[] box = numbers(BOX, word, 4);
      String read = Vietnamese.nfc(text.toString()).replaceAll("\\s+", "");
      if (!read.isEmpty()) {
        double certainty = numbers(CERTAINTY, word, 1)[0] / PERCENT;
        words.add(new Line.Seen(read, box[0], box[2], certainty));
      }
      word = null;
    }
  }

  private void startLine(String title) {
    line = numbers(BOX, title, 4);
    double[] slope = numbers(BASELINE, title, 2);
    baseline = line[3] + slope[1] + slope[0] * (line[2] - line[0]) / 2;
    size = numbers(SIZE, title, 1)[0];
  }

  private void endLine() {
    if (!words.isEmpty()) {
      lines.add(new Line(words, line[1], line[3], baseline, size));
      words.clear();
    }
  }

  /** The numbers of a property, 0 where it is absent. */
  private static double[] numbers(Pattern property, String title, int count) {
    double[] numbers = new double[count];
    Matcher matcher = property.matcher(title);
    if (matcher.find()) {
      for (int i = 0; i < count; i++) {
        numbers[i] = Double.parseDouble(matcher.group(i + 1));
      }
    }
    return numbers;
  }
}
