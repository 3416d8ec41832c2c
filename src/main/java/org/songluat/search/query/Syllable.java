package org.songluat.search.query;

import java.util.regex.Pattern;

/**
 * The shape of a Vietnamese syllable without its accents: an onset, a rime that closes or glides.
 * What has another shape is of another language; what has this shape may still be.
 */
public final class Syllable {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph|qu|r|s|th?|tr|v|x)?"
              + "(?:(?:a|e|i|o|u|y|ie|ye|oa|oe|oo|ua|ue|uo|uy|uye)(?:ch?|m|ng?|nh|p|t)?"
              + "|ai|ao|au|ay|eo|eu|ia|ieu|iu|oai|oao|oay|oeo|oi|uai|uau|uay|ui|uoi|uou|uu|uya"
              + "|uyu|yeu)");

  private Syllable() {}

  /** Whether a word without accents has the shape of a syllable; in small letters. */
  public static boolean possible(String folded) {
    return SHAPE.matcher(folded).matches();
  }
}
