package org.songluat.align.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.songluat.align.words.WordTable;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * Terms with their renderings, as people write them down: {@code corpus/glossary.tsv}, a pair a
 * line, Vietnamese, English, field and note with tabs between them.
 */
public final class Glossary {
  public static final Glossary EMPTY = new Glossary(List.of());

  /** A pair of terms teaches as much as that many beads. */
  private static final double WEIGHT = 2;

  private static final int MOST_LINES = 1_000_000;
  private static final int LONGEST_LINE = 2_000;

  private final List<Term> terms;
  private final Map<String, List<Term>> byVi = new LinkedHashMap<>();
  private final Map<String, List<Term>> byEn = new LinkedHashMap<>();

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      byVi.computeIfAbsent(key(term.vi()), k -> new ArrayList<>()).add(term);
      byEn.computeIfAbsent(key(term.en()), k -> new ArrayList<>()).add(term);
    }
  }

  /**
   * The glossary of a file; none where there is no such file.
   *
   * @throws GlossaryFormatException at the first line that is no pair
   */
  public static Glossary read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return EMPTY;
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(file.getFileName().toString(), reader);
    }
  }

  /**
   * The glossary of a text.
   *
   * @param name what the text is called in messages
   */
  public static Glossary read(String name, Reader text) throws IOException {
    List<Term> terms = new ArrayList<>();
    BufferedReader lines = new BufferedReader(text);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number > MOST_LINES) {
        throw new GlossaryFormatException(
            name, number, "a glossary may have at most " + MOST_LINES + " lines; split it");
      }
      String shown = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!shown.isBlank() && !shown.startsWith("#")) {
        terms.add(term(name, number, shown));
      }
    }
    return new Glossary(terms);
  }

  private static Term term(String name, int number, String line) {
    if (line.length() > LONGEST_LINE) {
      throw new GlossaryFormatException(
          name,
          number,
          "a line may have at most " + LONGEST_LINE + " characters, this one has " + line.length());
    }
    String[] cells = Vietnamese.nfc(line).split("\t", -1);
    if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
      throw new GlossaryFormatException(
          name, number, "a line must have a Vietnamese term, a tab and an English term");
    }
    String field = cells.length > 2 ? cells[2].strip() : "";
    String note = cells.length > 3 ? cells[3].strip() : "";
    return new Term(cells[0].strip(), cells[1].strip(), field, note, number);
  }

  /** Upper and lower case, and the two ways of placing tones, are one. */
  static String key(String term) {
    return Vietnamese.placeTones(term).toLowerCase(Locale.ROOT);
  }

  public List<Term> terms() {
    return terms;
  }

  /** The pairs of a term, the usual rendering first; none where it is not in the glossary. */
  public List<Term> lookup(String term, Language language) {
    return (language == Language.VI ? byVi : byEn)
        .getOrDefault(key(Vietnamese.nfc(term)), List.of());
  }

  /**
   * The pairs a person may mean: those of the term itself; if there are none, of terms that differ
   * in their accents only; if there are none, of terms that hold it.
   */
  public List<Term> like(String term, int most) {
    String asked = key(Vietnamese.nfc(term).strip());
    String folded = Vietnamese.fold(asked);
    List<Predicate<String>> degrees =
        List.of(
            asked::equals,
            own -> Vietnamese.fold(own).equals(folded),
            own -> (" " + Vietnamese.fold(own) + " ").contains(" " + folded + " "));
    for (Predicate<String> degree : degrees) {
      List<Term> found =
          terms.stream()
              .filter(t -> degree.test(key(t.vi())) || degree.test(key(t.en())))
              .limit(most)
              .toList();
      if (!found.isEmpty() && !folded.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** What its terms say of single words. */
  public WordTable words() {
    return WordTable.learn(
        terms.stream().map(t -> new WordTable.Sample(t.vi(), t.en(), WEIGHT)).toList());
  }
}
