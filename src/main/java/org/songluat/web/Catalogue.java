package org.songluat.web;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.web.page.library.Holdings;

/** What the index holds, read again after each commit and not before. */
final class Catalogue {
  private final LegalIndex index;
  private final AtomicReference<@Nullable Edition> last = new AtomicReference<>();

  private record Edition(Instant committed, Holdings holdings) {}

  Catalogue(LegalIndex index) {
    this.index = index;
  }

  Holdings holdings() throws IOException {
    Instant committed = index.status().committed();
    Edition edition = last.get();
    if (edition == null || !edition.committed().equals(committed)) {
      edition = new Edition(committed, Holdings.of(index));
      last.set(edition);
    }
    return edition.holdings();
  }
}
