package org.songluat.web.page.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.align.learned.Rendering;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.web.page.WordFinder;

/**
 * A term wherever it stands, by how it is rendered.
 *
 * @param language the term's
 * @param renderings with the lines of each, the most frequent first; lines that have none of those
 *     known come under an empty name, those without the other language under none
 * @param all whether no line was left out
 */
public record Concordance(
    String term, Language language, Map<String, List<Line>> renderings, boolean all) {
  /** Lines without a rendering that is known. */
  static final String OTHER = "";

  /** Lines that the other language has no text for. */
  static final String ALONE = "—";

  /**
   * Sorts hits.
   *
   * @param known how the term is rendered, from whatever source
   */
  public static Concordance of(
      String term, Language language, List<Hit> hits, List<Rendering> known) {
    WordFinder words = WordFinder.of(term);
    RenderingFinder finder = new RenderingFinder(known, language.other());
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Hit hit : hits) {
      HitSide own = side(hit, language);
      List<Span> places = own == null ? List.of() : words.in(own.text());
      if (!places.isEmpty()) {
        put(groups, hit, places.getFirst(), finder, side(hit, language.other()));
      }
    }
    mergePlurals(groups);
    groups.values().forEach(lines -> lines.sort(Line.BY_YEAR));
    return new Concordance(term, language, ordered(groups), true);
  }

  private static void put(
      Map<String, List<Line>> groups,
      Hit hit,
      Span term,
      RenderingFinder finder,
      @Nullable HitSide other) {
    var found = other == null ? null : finder.in(other.text()).orElse(null);
    String name = found != null ? found.phrase() : other == null ? ALONE : OTHER;
    groups
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Line(hit, term, found == null ? null : found.span()));
  }

  /** "citizens" and "citizen" are one rendering, named as it stands more often. */
  private static void mergePlurals(Map<String, List<Line>> groups) {
    for (String plural : List.copyOf(groups.keySet())) {
      for (String singular : singulars(plural)) {
        if (groups.containsKey(singular) && groups.containsKey(plural)) {
          List<Line> one = groups.get(singular);
          List<Line> many = groups.get(plural);
          boolean moreOften = many.size() > one.size();
          (moreOften ? many : one).addAll(moreOften ? one : many);
          groups.remove(moreOften ? singular : plural);
        }
      }
    }
  }

  private static List<String> singulars(String word) {
    List<String> singulars = new ArrayList<>();
    for (String[] ending : new String[][] {{"ies", "y"}, {"es", ""}, {"s", ""}}) {
      if (word.endsWith(ending[0])) {
        singulars.add(word.substring(0, word.length() - ending[0].length()) + ending[1]);
      }
    }
    return singulars;
  }

  static @Nullable HitSide side(Hit hit, Language language) {
    return language == Language.VI ? hit.vi() : hit.en();
  }

  /** Named ones by number, then those with none that is known, then those alone. */
  private static Map<String, List<Line>> ordered(Map<String, List<Line>> groups) {
    Map<String, List<Line>> ordered = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<Line>> e) -> rank(e.getKey()))
                .thenComparing(e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }

  private static int rank(String name) {
    return name.equals(OTHER) ? 1 : name.equals(ALONE) ? 2 : 0;
  }

  /** The same, told whether there are more lines. */
  public Concordance whole(boolean whole) {
    return new Concordance(term, language, renderings, whole);
  }

  /** In how many ways that are known it is rendered. */
  long ways() {
    return renderings.keySet().stream().filter(name -> rank(name) == 0).count();
  }

  public int lines() {
    return renderings.values().stream().mapToInt(List::size).sum();
  }
}
