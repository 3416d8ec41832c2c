package org.songluat.law.cite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;
import org.songluat.text.Language;

/**
 * Finds citations of legal instruments and of their parts. The grammar, in both languages:
 *
 * <pre>
 * citation   = pins [[of | issued with] instrument] | instrument
 * pins       = pin ((and | to | ",") pin)*     "điểm a khoản 3 và điểm b khoản 4 Điều 12"
 * pin        = step ([of] step)*               from the point outwards
 * step       = unit label (((and | ",") label) | to label)* | unit "này" | "this" unit
 * instrument = [kind [title]] [số | No.] number [date] | kind title [year] | [year] title kind
 *            | kind "này" | "this" kind | "hereof"
 * </pre>
 *
 * A list yields a citation for each of its labels, a range for each within it too. Time is linear
 * in the text.
 */
public final class CitationFinder {
  private final HeldWorks held;
  private final CitationWords vietnamese = new CitationWords(Set.of(Language.VI));
  private final CitationWords english = new CitationWords(Set.of(Language.EN));
  private final CitationWords both = new CitationWords(Set.of(Language.VI, Language.EN));

  /** A finder that tells which citations lead to a work that is held. */
  public CitationFinder(HeldWorks held) {
    this.held = held;
  }

  /** The citations in a text of one language, in order. */
  public List<Citation> find(String text, Language language) {
    return find(text, words(language), null);
  }

  /** The citations in a text that may hold both languages, in order. */
  public List<Citation> find(String text) {
    return find(text, both, null);
  }

  /** The citations in a part of a work; those of the work itself lead to their places in it. */
  public List<Citation> find(String text, Language language, Standing standing) {
    return find(text, words(language), standing);
  }

  private CitationWords words(Language language) {
    return language == Language.VI ? vietnamese : english;
  }

  private List<Citation> find(String text, CitationWords words, @Nullable Standing standing) {
    ComposedText composed = ComposedText.of(text);
    CitationText read = new CitationText(composed.text());
    CitationWriter writer = new CitationWriter(read, held, standing);
    return composed.back(new CitationParser(read, words, writer).citations());
  }
}
