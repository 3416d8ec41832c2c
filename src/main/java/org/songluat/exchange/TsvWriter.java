package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.form.Side;

/**
 * A line a bead, as the contract fixes it. Every control character of a text, and every character
 * that some reader takes for the end of a line, becomes a space.
 */
final class TsvWriter implements BitextWriter {
  private static final String HEADER = "bead\tscore\tvi_ids\ten_ids\tvi\ten\n";
  private static final String JOINT = " ⏎ ";
  private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

  @Override
  public void write(Bitext bitext, OutputStream out) throws IOException {
    out.write(HEADER.getBytes(StandardCharsets.UTF_8));
    int number = 0;
    for (Bead bead : bitext.beads()) {
      number++;
      out.write(line(number, bead).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String line(int number, Bead bead) {
    Side vi = new Side(bead.vi());
    Side en = new Side(bead.en());
    return String.join(
            "\t",
            Integer.toString(number),
            String.format(Locale.ROOT, "%.3f", bead.score()),
            cell(vi.ids(" ")),
            cell(en.ids(" ")),
            cell(vi.texts(JOINT)),
            cell(en.texts(JOINT)))
        + "\n";
  }

  private static String cell(String text) {
    return BREAKING.matcher(text).replaceAll(" ");
  }
}
