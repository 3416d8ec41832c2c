package org.songluat.web.page.search;

import org.jspecify.annotations.Nullable;

/**
 * A part of what was searched.
 *
 * @param kind what it is, empty for words
 * @param lang its language, null where that is not known
 * @param act what can be done about it, null for nothing
 */
record Chip(String kind, String text, @Nullable String lang, @Nullable Act act) {
  /** The same page without it, or with it again. */
  record Act(String href, String name) {}
}
