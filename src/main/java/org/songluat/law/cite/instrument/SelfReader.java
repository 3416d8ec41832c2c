package org.songluat.law.cite.instrument;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;

/** Reads the citing work's name for itself: "Luật này", "this Decree", "hereof". */
final class SelfReader {
  private static final Set<String> HERE = Set.of("hereof", "herein", "hereto", "hereunder");

  /** In small letters these mean the instrument too; "quyết định này" is any decision. */
  private static final Set<WorkType> PLAIN =
      Set.of(
          WorkType.LAW,
          WorkType.CODE,
          WorkType.ORDINANCE,
          WorkType.DECREE,
          WorkType.CIRCULAR,
          WorkType.RESOLUTION);

  /** At the start of a sentence the capital says nothing; what such a document does, does. */
  private static final Set<String> DOES =
      Set.of("có", "quy", "hướng", "thay", "áp", "gồm", "này", "shall", "takes", "prescribes");

  private final CitationText text;
  private final CitationWords words;

  SelfReader(CitationText text, CitationWords words) {
    this.text = text;
    this.words = words;
  }

  @Nullable Instrument at(int start) {
    String word = text.word(start);
    if (HERE.contains(word)) {
      return Instrument.self(null, start + word.length());
    }
    boolean english = word.equals("this");
    CitationWords.Kind kind =
        words.kind(text, english ? text.blanks(start + word.length()) : start);
    if (kind == null || kind.english() != english) {
      return null;
    }
    if (english) {
      return Instrument.self(kind.type(), kind.end());
    }
    int next = text.blanks(kind.end());
    boolean self = text.word(next).equals("này") && meant(kind, start, next + "này".length());
    return self ? Instrument.self(kind.type(), next + "này".length()) : null;
  }

  private boolean meant(CitationWords.Kind kind, int start, int end) {
    if (PLAIN.contains(kind.type())) {
      return true;
    }
    int before = text.blanksBefore(start);
    boolean first =
        before == 0 || text.lineStart(start) || ".:;!?”“\"".indexOf(text.at(before - 1)) >= 0;
    return text.capital(start) && (!first || DOES.contains(text.word(text.blanks(end))));
  }
}
