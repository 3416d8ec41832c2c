package org.songluat.law.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;

/** Which works there are, as far as citations lead to them. */
public interface HeldWorks {
  /** No works at all. */
  HeldWorks NONE = new WorkNames(List.of());

  /** A held work by its name. */
  record Named(String id, @Nullable String number, @Nullable Integer year) {}

  /** Whether the work of an id is held. */
  boolean holds(String id);

  /**
   * The held works of a name.
   *
   * @param key as {@link WorkNames} has it
   */
  List<Named> named(WorkType type, String key);
}
