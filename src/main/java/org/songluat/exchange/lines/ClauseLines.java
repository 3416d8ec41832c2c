package org.songluat.exchange.lines;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.lines.ClauseLine.WorkLine;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** Writes the clauses of works, a line each; no more than one line is held. */
public final class ClauseLines {
  private final ObjectWriter json = LineJson.mapper().writerFor(ClauseLine.class);

  /** The clauses of a work bead by bead, Vietnamese before English. The stream stays open. */
  public void write(Bitext bitext, OutputStream out) throws IOException {
    WorkLine work = WorkLine.of(bitext.work());
    int number = 0;
    for (Bead bead : bitext.beads()) {
      number++;
      for (Language language : Language.values()) {
        List<Clause> side = language == Language.VI ? bead.vi() : bead.en();
        for (Clause clause : side) {
          out.write(json.writeValueAsBytes(ClauseLine.of(work, number, bead, clause, language)));
          out.write('\n');
        }
      }
    }
  }
}
