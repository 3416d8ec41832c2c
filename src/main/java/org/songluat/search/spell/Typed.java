package org.songluat.search.spell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.search.query.PlaceMention;
import org.songluat.search.query.WorkMention;
import org.songluat.text.Span;

/**
 * The words of a query that may be misspelt: what stands between blanks, outside quotations, no
 * field, no operator, no abbreviation, no name of a work or place.
 *
 * @param word as typed, without signs around it
 */
record Typed(String word, Span span) {
  /** As many as are searched for. */
  private static final int MOST = 64;

  private static final Pattern BETWEEN_BLANKS = Pattern.compile("\"[^\"]*\"?|[^\\s\"]+");
  private static final Pattern SIGNS =
      Pattern.compile("^[-(\\[,;!]*(.*?)[)\\],;:!\u2026]*$", Pattern.DOTALL);
  private static final Pattern ABBREVIATION = Pattern.compile("\\P{L}*\\p{Lu}\\P{Ll}*|.+\\p{Lu}.*");

  static List<Typed> in(String text) {
    List<Span> named = new ArrayList<>();
    WorkMention.find(text).forEach(work -> named.add(work.span()));
    PlaceMention.find(text).forEach(place -> named.add(place.span()));
    List<Typed> words = new ArrayList<>();
    Matcher piece = BETWEEN_BLANKS.matcher(text);
    while (words.size() < MOST && piece.find()) {
      Matcher bare = SIGNS.matcher(piece.group());
      if (piece.group().startsWith("\"") || piece.group().indexOf(':') >= 0 || !bare.matches()) {
        continue;
      }
      Span span = new Span(piece.start() + bare.start(1), piece.start() + bare.end(1));
      if (plain(bare.group(1)) && named.stream().noneMatch(span::overlaps)) {
        words.add(new Typed(bare.group(1), span));
      }
    }
    return words;
  }

  private static boolean plain(String word) {
    return !word.isEmpty() && !ABBREVIATION.matcher(word).matches();
  }

  /** In small letters. */
  String lower() {
    return word.toLowerCase(Locale.ROOT);
  }
}
