package org.songluat.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.songluat.index.IndexStatus;
import org.songluat.index.LegalIndex;

/** What those who run or call the server ask of it: whether it is well, and what it can answer. */
public final class Operations {
  private final LegalIndex index;
  private final JsonReply reply = new JsonReply();
  private final byte[] openApi = openApiDocument();

  /** What {@code GET /health} answers. */
  record Health(String status, IndexHealth index) {}

  /** The last commit in JSON; its time is null before the first. */
  record IndexHealth(int works, int sources, int beads, @Nullable Instant committed) {
    static IndexHealth of(IndexStatus status) {
      Instant committed = status.committed();
      return new IndexHealth(
          status.works(),
          status.sources(),
          status.beads(),
          committed.equals(Instant.EPOCH) ? null : committed);
    }
  }

  public Operations(LegalIndex index) {
    this.index = index;
  }

  public void health(Context ctx) throws IOException {
    reply.send(ctx, new Health("up", IndexHealth.of(index.status())));
  }

  public void openApi(Context ctx) {
    ctx.contentType("application/json").result(openApi);
  }

  private static byte[] openApiDocument() {
    try (InputStream in = Operations.class.getResourceAsStream("/web/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file web/openapi.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
