package org.songluat.web.page.reading;

import java.util.List;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.law.Path;
import org.songluat.text.Language;
import org.songluat.web.page.Said;

/**
 * A place of a work in short.
 *
 * @param beads of the place, none where the work itself is meant
 */
public record Preview(StoredWork work, Path path, List<BeadRecord> beads) {
  private static final int LONGEST = 280;

  public Preview {
    beads = List.copyOf(beads);
  }

  String place(Language language) {
    return path.cite(language);
  }

  List<Said> texts(Language language) {
    return beads.stream()
        .flatMap(bead -> bead.side(language).stream())
        .map(Clause::text)
        .map(text -> Said.in(language, text).shortened(LONGEST))
        .toList();
  }
}
