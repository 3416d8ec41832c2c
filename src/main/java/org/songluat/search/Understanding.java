package org.songluat.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query was understood.
 *
 * @param text as typed, in NFC
 * @param language {@code vi}, {@code en} or {@code mixed}
 * @param terms the words and phrases searched for
 * @param numbers document numbers found in it, as the law writes them
 * @param place the place in a work it names ({@code III.5}), null for none
 * @param fields what hits must be, and their order, as the query language writes it
 * @param notes what was read otherwise than typed, a sentence each
 */
public record Understanding(
    String text,
    String language,
    List<String> terms,
    List<String> numbers,
    @Nullable String place,
    List<String> fields,
    List<String> notes) {
  public Understanding {
    fields = List.copyOf(fields);
    terms = List.copyOf(terms);
    numbers = List.copyOf(numbers);
    notes = List.copyOf(notes);
  }

  /** Of a query without fields. */
  public Understanding(
      String text,
      String language,
      List<String> terms,
      List<String> numbers,
      @Nullable String place,
      List<String> notes) {
    this(text, language, terms, numbers, place, List.of(), notes);
  }
}
