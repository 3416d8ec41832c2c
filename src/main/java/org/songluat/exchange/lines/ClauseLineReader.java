package org.songluat.exchange.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.law.Work;
import org.songluat.text.Language;

/** Reads what {@link ClauseLines} wrote; no more than one work is held. */
public final class ClauseLineReader {
  private final ObjectReader json = LineJson.mapper().readerFor(ClauseLine.class);

  /** Takes one work after the other. */
  @FunctionalInterface
  public interface Taker {
    void take(Bitext work) throws IOException;
  }

  /**
   * Reads all works.
   *
   * @throws LinesFormatException where a line is no clause
   */
  public void read(InputStream in, Taker taker) throws IOException {
    Gathering gathering = new Gathering(taker);
    int line = 0;
    try (MappingIterator<ClauseLine> lines = json.readValues(in)) {
      while (lines.hasNextValue()) {
        line++;
        gathering.add(lines.nextValue());
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new LinesFormatException("clause " + (line + 1) + ": must be a clause in JSON", e);
    }
    gathering.finish();
  }

  /** The clauses of one work so far. */
  private static final class Gathering {
    private final Taker taker;
    private final List<Bead> beads = new ArrayList<>();
    private final List<Clause> vi = new ArrayList<>();
    private final List<Clause> en = new ArrayList<>();
    private @Nullable ClauseLine last;

    Gathering(Taker taker) {
      this.taker = taker;
    }

    void add(ClauseLine line) throws IOException {
      ClauseLine before = last;
      if (before != null && !before.work().equals(line.work())) {
        finish();
      } else if (before != null && before.bead() != line.bead()) {
        endBead(before);
      }
      (Language.of(line.lang()) == Language.VI ? vi : en).add(line.clause());
      last = line;
    }

    private void endBead(ClauseLine line) {
      Bead.Origin origin = Bead.Origin.valueOf(line.origin().toUpperCase(Locale.ROOT));
      beads.add(new Bead(vi, en, line.score(), origin));
      vi.clear();
      en.clear();
    }

    void finish() throws IOException {
      ClauseLine line = last;
      if (line != null) {
        endBead(line);
        Work work = line.work().work();
        taker.take(new Bitext(work, beads));
        beads.clear();
        last = null;
      }
    }
  }
}
