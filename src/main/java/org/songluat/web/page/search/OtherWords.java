package org.songluat.web.page.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.search.Manner;
import org.songluat.search.note.Note;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;

/**
 * The renderings and written-out abbreviations of a search, each to be taken out by itself.
 *
 * @param without those that were taken out before
 */
record OtherWords(List<String> without, Messages t, Ui ui) {
  /** A phrase that stands for two terms is taken out for both, so it is there once. */
  List<Chip> of(List<Note> told) {
    List<Chip> chips = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Note note : told) {
      switch (note) {
        case Note.Rendered rendered ->
            add(t.get("search.rendered"), rendered.in(), rendered.renderings(), chips);
        case Note.WrittenOut written ->
            add(t.get("search.writtenOut"), written.in(), written.phrases(), chips);
        default -> {}
      }
    }
    chips.removeIf(chip -> !seen.add(chip.text()));
    return chips;
  }

  private void add(String kind, Language language, List<String> phrases, List<Chip> chips) {
    phrases.forEach(phrase -> chips.add(new Chip(kind, phrase, language.code(), out(phrase))));
  }

  /** Null where no more can be taken out one by one. */
  private Chip.@Nullable Act out(String phrase) {
    if (without.size() >= Manner.MAX_WITHOUT || phrase.length() > Manner.LONGEST_WITHOUT) {
      return null;
    }
    List<String> more = Stream.concat(without.stream(), Stream.of(phrase)).toList();
    String href = ui.with("without", more).here("cursor", "");
    return new Chip.Act(href, t.get("search.remove", phrase));
  }
}
