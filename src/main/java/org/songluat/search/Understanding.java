package org.songluat.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.search.note.Note;

/**
 * How a query was understood.
 *
 * @param text as typed, in NFC
 * @param language {@code vi}, {@code en} or {@code mixed}
 * @param terms the words and phrases searched for
 * @param numbers document numbers found in it, as the law writes them
 * @param place the place in a work it names ({@code III.5}), null for none
 * @param fields what hits must be, and their order, as the query language writes it
 * @param told what was read otherwise than typed
 */
public record Understanding(
    String text,
    String language,
    List<String> terms,
    List<String> numbers,
    @Nullable String place,
    List<String> fields,
    List<Note> told) {
  public Understanding {
    fields = List.copyOf(fields);
    terms = List.copyOf(terms);
    numbers = List.copyOf(numbers);
    told = List.copyOf(told);
  }

  /** Of a query without fields. */
  public Understanding(
      String text,
      String language,
      List<String> terms,
      List<String> numbers,
      @Nullable String place,
      List<Note> told) {
    this(text, language, terms, numbers, place, List.of(), told);
  }

  /** What was read otherwise than typed, an English sentence each. */
  public List<String> notes() {
    return told.stream().map(Note::english).toList();
  }
}
