package org.songluat.align.learned;

/**
 * One rendering of a term in the other language.
 *
 * @param phrase as the glossary spells it, or as texts have it, in lower case
 * @param probability how likely it is where the term stands, in 0..1
 * @param count in how many beads it was seen; 0 where only the glossary has it
 */
public record Rendering(String phrase, double probability, int count, Source source) {
  /** Who says so. */
  public enum Source {
    GLOSSARY,
    LEARNED
  }
}
