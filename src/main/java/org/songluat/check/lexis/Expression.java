package org.songluat.check.lexis;

import java.util.List;
import java.util.Set;

/**
 * A way to say a term in English.
 *
 * @param text as the glossary has it
 * @param stems of its words that carry meaning, each once
 */
record Expression(String text, List<String> stems) {
  Set<String> all() {
    return Set.copyOf(stems);
  }
}
