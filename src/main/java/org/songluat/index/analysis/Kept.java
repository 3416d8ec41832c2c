package org.songluat.index.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was made last, kept since it will probably be wanted again. */
final class Kept<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  /**
   * @param most so many are kept, those that were asked for last
   */
  Kept(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
