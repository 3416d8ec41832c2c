package org.songluat.law.cite;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.songluat.text.Language;

/**
 * Finds citations of legal instruments and of their parts. The grammar, in both languages:
 *
 * <pre>
 * citation   = pins [of instrument] | instrument
 * pins       = pin ((and | ",") pin)*          "điểm a khoản 3 và điểm b khoản 4 Điều 12"
 * pin        = step ([of] step)*               from the point outwards
 * step       = level label ((and | ",") label)* | level "này" | "this" level
 * instrument = [kind [title]] [số | No.] number [date] | kind "này" | "this" kind
 * </pre>
 *
 * A list yields a citation for each of its labels. Instruments named without a number are none yet,
 * but their pin points are. Time is linear in the text.
 */
public final class CitationFinder {
  private final Predicate<String> held;
  private final CitationWords vietnamese = new CitationWords(Set.of(Language.VI));
  private final CitationWords english = new CitationWords(Set.of(Language.EN));
  private final CitationWords both = new CitationWords(Set.of(Language.VI, Language.EN));

  /**
   * A finder that tells which citations lead to a work.
   *
   * @param held whether the work of an id is held
   */
  public CitationFinder(Predicate<String> held) {
    this.held = held;
  }

  /** The citations in a text of one language, in order. */
  public List<Citation> find(String text, Language language) {
    return find(text, language == Language.VI ? vietnamese : english);
  }

  /** The citations in a text that may hold both languages, in order. */
  public List<Citation> find(String text) {
    return find(text, both);
  }

  private List<Citation> find(String text, CitationWords words) {
    return new CitationParser(text, words, held).citations();
  }
}
