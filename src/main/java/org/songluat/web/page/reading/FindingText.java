package org.songluat.web.page.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.law.Finding;
import org.songluat.text.Language;

/**
 * Says what is odd in a source in the language of the interface. Findings are written down in
 * English when the source is read; what a Vietnamese sentence for each says stands in a file, by
 * the code and the English sentence.
 */
final class FindingText {
  private static final String FILE = "/web/findings_vi.tsv";
  private static final List<Phrase> PHRASES = read();

  /** What replaces what a pattern finds: a whole sentence, or a word within it. */
  private record Phrase(boolean whole, Pattern english, String vietnamese) {}

  private FindingText() {}

  static String of(Finding finding, Language language) {
    if (language == Language.EN) {
      return finding.message();
    }
    String text = finding.code() + ": " + finding.message();
    for (Phrase phrase : PHRASES) {
      Matcher matcher = phrase.english.matcher(text);
      if (phrase.whole && matcher.matches()) {
        return words(matcher.replaceFirst(phrase.vietnamese));
      }
    }
    throw new IllegalStateException(FILE + " must have a last line that fits all findings");
  }

  private static String words(String sentence) {
    String text = sentence;
    for (Phrase phrase : PHRASES) {
      text = phrase.whole ? text : phrase.english.matcher(text).replaceAll(phrase.vietnamese);
    }
    return text;
  }

  private static List<Phrase> read() {
    try (InputStream in =
            Objects.requireNonNull(FindingText.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(FindingText::phrase).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrase phrase(String line) {
    String[] cells = line.split("\t");
    return new Phrase(cells[0].equals("sentence"), Pattern.compile(cells[1]), cells[2]);
  }
}
