package org.songluat.mcp;

import java.io.IOException;
import java.util.Optional;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.DocumentNumber;

/** Looks works up for assistants. */
final class HeldWork {
  private HeldWork() {}

  /** The work of an id, or of a number in any spelling. */
  static StoredWork named(LegalIndex index, String name) throws IOException {
    Optional<StoredWork> byId = index.work(name);
    if (byId.isPresent()) {
      return byId.get();
    }
    return index
        .work(DocumentNumber.idOf(name))
        .orElseThrow(() ->
            new ToolException(
                "No work here has the id or number '" + name + "'. Find it with search_clauses"));
  }
}
