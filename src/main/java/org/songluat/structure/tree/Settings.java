package org.songluat.structure.tree;

import org.songluat.text.Language;

/**
 * What is known of a text before its tree is built.
 *
 * @param instrument whether it is one, whose numbering may be relied on; journals restart theirs
 * @param amending whether it is there to amend others
 * @param highest the highest article of the version already read, so that a gap in this one is told
 *     from a quotation; 0 for none
 */
public record Settings(Language language, boolean instrument, boolean amending, int highest) {
  Settings amending(boolean value) {
    return new Settings(language, instrument, value, highest);
  }

  /** Those of an annex: it amends nothing, and has no other version to go by. */
  Settings annexed() {
    return new Settings(language, false, false, 0);
  }
}
