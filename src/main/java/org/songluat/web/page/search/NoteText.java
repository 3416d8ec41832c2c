package org.songluat.web.page.search;

import java.util.List;
import org.songluat.search.note.Note;
import org.songluat.web.page.Messages;

/** Says in the language of the interface what was read or searched otherwise than typed. */
record NoteText(Messages t) {
  String of(Note note) {
    return switch (note) {
      case Note.Keyed keyed -> t.get("note.keyed", listed(keyed.methods()), keyed.read());
      case Note.Corrected other -> t.get("note.corrected", other.typed(), other.searched());
      case Note.OnlyTyped only -> t.get("note.onlyTyped");
      case Note.Rendered rendered ->
          t.get("note.rendered." + rendered.in().code(), listed(rendered.renderings()));
      case Note.WrittenOut written -> t.get("note.writtenOut", listed(written.phrases()));
      case Note.NoSuchPlace none -> t.get("note.noSuchPlace");
      case Note.Begun begun -> begun(begun);
      case Note.Nearer nearer -> t.get("note.nearer", nearer.window());
      case Note.NotHeld none -> t.get("note.notHeld");
      case Note.OtherAccents other -> t.get("note.otherAccents");
      case Note.FirstWords first -> t.get("note.firstWords", first.most());
    };
  }

  private String begun(Note.Begun begun) {
    if (begun.words().isEmpty()) {
      return t.get("note.begun.none", begun.typed());
    }
    String words = listed(begun.words());
    String searched =
        begun.others() > 0
            ? t.get("note.begun.more", begun.typed(), words, begun.others())
            : t.get("note.begun", begun.typed(), words);
    return begun.rarer() > 0 ? t.get("note.begun.rarer", searched, begun.rarer()) : searched;
  }

  private static String listed(List<String> words) {
    return String.join(", ", words);
  }
}
