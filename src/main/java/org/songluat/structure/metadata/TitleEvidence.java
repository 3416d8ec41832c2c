package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.SiteFields;
import org.songluat.structure.front.TypeNames;
import org.songluat.text.Language;

/** The places that give a work's title in one language. */
final class TitleEvidence {
  private static final int LONGEST_TITLE = 500;
  private static final int ENACTED_WITHIN = 12;
  private static final int LONGEST_ENACTING = 500;

  /** "Quốc hội ban hành Luật Thư viện.", "The National Assembly promulgates the Library Law." */
  private static final Pattern ENACTED =
      Pattern.compile(
          "(?:ban hành|thông qua|promulgates?|enacts?|passes|adopts|issues) (?:the )?((?:Bộ"
              + " luật|Luật|Pháp lệnh)"
              + " [^.;]{3,300}|[^.;]{0,200}(?:Law|Code|Ordinance)\\b[^.;]{0,300})[.;,]$");

  private final Gathered gathered;
  private final Language language;
  private final List<Evidence<String>> all = new ArrayList<>();

  private TitleEvidence(Gathered gathered, Language language) {
    this.gathered = gathered;
    this.language = language;
  }

  static List<Evidence<String>> in(Gathered gathered, Language language) {
    TitleEvidence evidence = new TitleEvidence(gathered, language);
    evidence.collect();
    return evidence.all;
  }

  private void collect() {
    List<Placed> lines = gathered.titles(language);
    String own = gathered.title(language);
    boolean named = !own.isEmpty() && !TypeNames.only(own);
    if (named) {
      add(own, Place.TITLE, lines.getFirst());
    } else {
      enacted();
    }
    gathered.headlines().stream()
        .filter(p -> p.language() == language)
        .sorted(Comparator.comparing(TitleEvidence::fullness).reversed())
        .forEach(p -> add(p.text(), Place.HEADLINE, p));
    field();
    if (!named && !own.isEmpty()) {
      add(own, Place.TITLE, lines.getFirst());
    }
  }

  private void enacted() {
    gathered
        .body()
        .filter(p -> p.language() == language)
        .limit(ENACTED_WITHIN)
        .forEach(p -> {
          Matcher m = ENACTED.matcher(p.text());
          if (all.isEmpty() && enacts(p.text()) && m.find()) {
            add(m.group(1).strip(), Place.ENACTING_CLAUSE, p);
          }
        });
  }

  private static boolean enacts(String text) {
    return text.length() <= LONGEST_ENACTING
        && (text.contains("ban hành")
            || text.contains("thông qua")
            || text.contains("the National Assembly")
            || text.contains("The National Assembly"));
  }

  private void field() {
    if (language == Language.VI) {
      gathered
          .fields()
          .value(SiteFields.Field.TITLE)
          .ifPresent(v ->
              all.add(
                  new Evidence<>(
                      shortened(v.text()), v.text(), Place.SITE_FIELD, language, v.span())));
    }
  }

  private static int fullness(Placed p) {
    boolean about = p.text().contains(" về ") || p.text().contains(" on ");
    return (about ? 1000 : 0) + p.text().length();
  }

  private void add(String title, Place place, Placed p) {
    all.add(new Evidence<>(shortened(title), p.text(), place, language, p.paragraph().span()));
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, LONGEST_TITLE).strip() + "…";
  }
}
