package org.songluat.web.bulk;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.lines.ClauseLines;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.Params;

/**
 * All clauses of all works, work by work as they are read: one work is held at a time, and not more
 * than a few such answers are under way at once.
 */
public final class BulkApi {
  private static final int MOST_AT_ONCE = 2;
  private static final int LONGEST_FORMAT = 40;

  private final LegalIndex index;
  private final ClauseLines lines = new ClauseLines();
  private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

  public BulkApi(LegalIndex index) {
    this.index = index;
  }

  public void export(Context ctx) throws IOException {
    String format = new Params(ctx).text("format", LONGEST_FORMAT);
    if (!ExportFormat.JSONL.code().equals(format)) {
      throw new InvalidParameterException("format", "be jsonl", format == null ? "" : format);
    }
    if (!turns.tryAcquire()) {
      ctx.header("Retry-After", "60");
      throw new ServiceUnavailableResponse();
    }
    try {
      ctx.header("Content-Disposition", "attachment; filename=\"songluat.jsonl\"")
          .contentType(ExportFormat.JSONL.mediaType());
      write(index.works(), ctx.outputStream());
    } finally {
      turns.release();
    }
  }

  /** A work that is gone by its turn has no beads. */
  private void write(List<StoredWork> works, OutputStream out) throws IOException {
    for (StoredWork work : works) {
      List<Bead> beads = index.beads(work.id()).stream().map(BeadRecord::bead).toList();
      lines.write(new Bitext(work.work(), beads), out);
      out.flush();
    }
  }
}
