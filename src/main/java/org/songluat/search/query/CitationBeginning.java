package org.songluat.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citation that is being typed: places, then the beginning of a work's name.
 *
 * @param kept the places as typed
 * @param rest what the name begins with
 */
public record CitationBeginning(List<PlaceMention> places, String kept, String rest) {
  /** What may stand between the steps of a place, and between them and the work. */
  private static final Pattern LINK =
      Pattern.compile("(?iu)[\\s,;]*(?:(?:của|cua|of|the|trong|tại|tai|in|thuộc|thuoc)\\s+)*");

  public CitationBeginning {
    places = List.copyOf(places);
  }

  /** Empty where no place is typed, or nothing behind it. */
  public static Optional<CitationBeginning> of(String typed) {
    List<PlaceMention> places = PlaceMention.find(typed);
    int end = 0;
    for (PlaceMention place : places) {
      if (!LINK.matcher(typed.substring(end, Math.max(end, place.span().start()))).matches()) {
        return Optional.empty();
      }
      end = place.span().end();
    }
    String rest = LINK.matcher(typed.substring(end)).replaceFirst("");
    return places.isEmpty() || rest.isBlank()
        ? Optional.empty()
        : Optional.of(new CitationBeginning(places, typed.substring(0, end).strip(), rest));
  }
}
