package org.songluat.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songluat.web.Comparer.Stage;

/**
 * Tells a script line by line how far a comparison is, and then the page with what came of it: a
 * line is the stage that was come to, a full stop while it lasts, or {@code done} before the page.
 * That a line cannot be sent any more shows that the visitor is gone.
 */
record CompareStream(Comparing comparing, OutputStream out) {
  static final String TYPE = "text/plain; charset=utf-8";
  private static final Logger LOG = LoggerFactory.getLogger(CompareStream.class);
  private static final Duration BEAT = Duration.ofMillis(300);

  /** The page, null where it is not known yet after so long. */
  @FunctionalInterface
  interface Page {
    byte @Nullable [] within(Duration wait) throws IOException;
  }

  void tell(Page page) throws IOException {
    byte[] told = page.within(Duration.ofMillis(1));
    @Nullable Stage last = null;
    try {
      while (told == null) {
        Stage now = comparing.stage();
        line(now == last ? "." : now.code());
        last = now;
        told = page.within(BEAT);
      }
      line("done");
      out.write(told);
      out.flush();
    } catch (IOException gone) {
      LOG.debug("A visitor left while texts were compared", gone);
      comparing.stop();
    }
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
