package org.songluat.search.spell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.search.note.Note;

/**
 * How a query was read.
 *
 * @param text what is to be searched for; as typed where nothing was read otherwise
 * @param better the spelling that was taken in place of errors, null where none were
 * @param notes what was read otherwise than typed, in order
 */
public record Spelling(String text, @Nullable String better, List<Note> notes) {
  public Spelling {
    notes = List.copyOf(notes);
  }

  /** Nothing was read otherwise than typed. */
  public static Spelling asTyped(String text) {
    return new Spelling(text, null, List.of());
  }
}
