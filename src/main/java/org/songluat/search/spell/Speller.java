package org.songluat.search.spell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songluat.index.LegalIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.vocabulary.Vocabulary;
import org.songluat.search.note.Note;

/**
 * Reads a query by the vocabulary of the index. What the index has stays as typed; a word that it
 * has in no form was typed with the keys of an input method, or is an error, or stays.
 */
public record Speller(LegalIndex index, Analysis analysis) {
  /** The query as it is to be searched for. */
  public Spelling read(String text) throws IOException {
    return index.vocabulary(vocabulary -> read(text, vocabulary));
  }

  private Spelling read(String text, Vocabulary vocabulary) throws IOException {
    Lexis lexis = new Lexis(vocabulary, analysis);
    List<Note> notes = new ArrayList<>();
    String lettered = letters(text, lexis, notes);
    String corrected = new Corrector(lexis).correct(lettered);
    boolean same = corrected.equals(lettered);
    if (!same) {
      notes.add(new Note.Corrected(lettered, corrected));
    }
    return new Spelling(corrected, same ? null : corrected, notes);
  }

  /** With the keys of input methods turned into letters. */
  private static String letters(String text, Lexis lexis, List<Note> notes) throws IOException {
    StringBuilder read = new StringBuilder(text);
    Set<String> methods = new LinkedHashSet<>();
    List<Typed> words = Typed.in(text);
    for (Typed word : words.reversed()) {
      for (Keys keys : Keys.values()) {
        Optional<String> syllable = keys.read(word.lower());
        if (syllable.isPresent() && meant(word, syllable.get(), lexis)) {
          read.replace(word.span().start(), word.span().end(), syllable.get());
          methods.add(keys.shown());
          break;
        }
      }
    }
    if (!methods.isEmpty()) {
      notes.add(new Note.Keyed(List.copyOf(methods), read.toString()));
    }
    return read.toString();
  }

  private static boolean meant(Typed word, String syllable, Lexis lexis) throws IOException {
    return !lexis.knows(word.word()) && lexis.hasSyllable(syllable);
  }
}
