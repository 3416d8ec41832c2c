package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.songluat.index.BeadRecord;
import org.songluat.index.analysis.PlaceTerms;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.search.query.PlaceMention;
import org.songluat.text.Vietnamese;

/**
 * Finds the place of a work that words name: "khoản 2 Điều 5", "Article 5(2)(a)", "chương II",
 * "III.4", or an article by its bare number.
 */
public final class Places {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-zđ]?([.(/].*)?");

  private final List<BeadRecord> beads;

  public Places(List<BeadRecord> beads) {
    this.beads = List.copyOf(beads);
  }

  /** Whether the words name a place at all. */
  public static boolean named(String words) {
    return !mentions(words).isEmpty();
  }

  /** The outermost bead that all steps of the words lead to. */
  public Optional<BeadRecord> find(String words) {
    List<PlaceMention> mentions = mentions(words);
    return mentions.isEmpty()
        ? Optional.empty()
        : beads.stream()
            .filter(bead -> leads(mentions, bead.path()))
            .min(Comparator.comparingInt(bead -> bead.path().steps().size()));
  }

  private static List<PlaceMention> mentions(String words) {
    String text = Vietnamese.nfc(words.strip());
    String whole = NUMBER.matcher(text).matches() ? "Điều " + text : text;
    return PlaceMention.findBesideWork(PlaceMention.withoutBrackets(whole));
  }

  /** All steps are there, and the last step of the path is one of them. */
  private static boolean leads(List<PlaceMention> mentions, Path path) {
    Set<String> terms = new HashSet<>();
    Set<String> last = new HashSet<>();
    List<PathStep> steps = path.steps().stream().filter(s -> s.level().labelled()).toList();
    for (int k = 0; k < steps.size(); k++) {
      last = endingAt(steps, k);
      terms.addAll(last);
    }
    Set<String> own = last;
    return mentions.stream().allMatch(m -> m.terms().stream().anyMatch(terms::contains))
        && mentions.stream().anyMatch(m -> m.terms().stream().anyMatch(own::contains));
  }

  private static Set<String> endingAt(List<PathStep> steps, int last) {
    Set<String> terms = new HashSet<>();
    terms.add(PlaceTerms.step(steps.get(last).level(), steps.get(last).label()));
    List<String> labels = new ArrayList<>(List.of(steps.get(last).label()));
    for (int first = last - 1; first >= 0; first--) {
      labels.addFirst(steps.get(first).label());
      terms.add(PlaceTerms.chain(labels));
    }
    return terms;
  }
}
