package org.songluat.exchange.akn;

import java.io.IOException;
import java.util.Optional;
import org.songluat.law.Work;

/** The works that references may lead to. */
public interface KnownWorks {
  /** None. */
  KnownWorks NONE = id -> Optional.empty();

  Optional<Work> work(String id) throws IOException;
}
