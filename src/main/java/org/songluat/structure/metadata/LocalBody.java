package org.songluat.structure.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.songluat.text.Folded;

/**
 * The People's Councils and Committees, of which there are thousands (Law 77/2015/QH13, art. 4): in
 * mastheads all in capitals, here as running text writes them, "Ủy ban nhân dân tỉnh Bình Phước".
 */
final class LocalBody {
  private static final List<String> BODIES = List.of("Ủy ban nhân dân", "Hội đồng nhân dân");
  private static final Set<String> UNITS =
      Set.of("tinh", "thanh", "pho", "huyen", "quan", "thi", "xa", "phuong", "tran", "dac", "khu");
  private static final int MOST_WORDS = 14;

  private LocalBody() {}

  static Optional<String> of(String printed) {
    String folded = Folded.of(printed);
    for (String body : BODIES) {
      int at = folded.indexOf(Folded.of(body));
      if (at >= 0) {
        String rest = printed.substring(at + body.length()).replaceAll("[^\\p{L}\\d ]+", " ");
        return Optional.of((body + " " + place(rest.strip())).strip());
      }
    }
    return Optional.empty();
  }

  private static String place(String rest) {
    StringBuilder place = new StringBuilder();
    boolean unit = true;
    int words = 0;
    for (String word : rest.split(" +")) {
      unit &= UNITS.contains(Folded.of(word));
      if (!word.isEmpty() && words++ < MOST_WORDS) {
        String lower = word.toLowerCase(Locale.ROOT);
        String named = unit ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
        place.append(place.isEmpty() ? "" : " ").append(named);
      }
    }
    return place.toString();
  }
}
