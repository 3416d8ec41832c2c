package org.songluat.search.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.cite.WorkNames;
import org.songluat.search.query.WorkMention;
import org.songluat.text.Folded;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Finds held laws by the names people call them in a query: "Luật Thanh niên 2020", "luat thanh
 * nien", "Law on Youth". Of several of one name the newest is meant, unless a year is typed.
 */
public record NamedLaws(HeldWorks held) {
  private static final int MOST_WORDS = 24;

  private static final Map<String, WorkType> KINDS = kinds();
  private static final Pattern KIND =
      Pattern.compile(
          "(?<![\\p{L}\\d])("
              + String.join("|", KINDS.keySet())
              + ")(?: (?:on|of|ve|so))?(?![\\p{L}\\d])");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern YEAR =
      Pattern.compile("^,?\\s*(?:nam |of |in )?((?:19|20)\\d{2})(?![\\d/-])");

  /** The laws named in a text in NFC, in order. */
  public List<WorkMention> find(String text) {
    List<WorkMention> found = new ArrayList<>();
    String folded = Folded.of(text);
    Matcher kind = KIND.matcher(folded);
    int from = 0;
    while (kind.find(from)) {
      Optional<WorkMention> law = named(text, folded, kind);
      law.ifPresent(found::add);
      from = law.map(mention -> mention.span().end()).orElse(kind.end());
    }
    return found;
  }

  private Optional<WorkMention> named(String text, String folded, Matcher kind) {
    WorkType type = KINDS.get(kind.group(1));
    List<Integer> ends = new ArrayList<>();
    if (type == WorkType.CONSTITUTION) {
      ends.add(kind.end());
    }
    Matcher word = WORD.matcher(folded).region(kind.end(), folded.length());
    while (ends.size() < MOST_WORDS && word.find() && !A_YEAR.matcher(word.group()).matches()) {
      ends.add(word.end());
    }
    for (int end : ends.reversed()) {
      String name = text.substring(kind.end(), end).strip();
      Matcher year = YEAR.matcher(folded.substring(end));
      Integer stated = year.find() ? Integer.valueOf(year.group(1)) : null;
      Optional<HeldWorks.Named> work = newest(type, name, stated);
      if (work.isPresent()) {
        Span span = new Span(kind.start(), stated == null ? end : end + year.end());
        String number = work.get().number();
        String shown = number == null ? work.get().id() : number;
        return Optional.of(new WorkMention(work.get().id(), null, null, shown, span));
      }
    }
    return Optional.empty();
  }

  private Optional<HeldWorks.Named> newest(WorkType type, String name, @Nullable Integer year) {
    for (Language language : Language.values()) {
      String key = WorkNames.name(type, name, language).substring(type.toString().length());
      Optional<HeldWorks.Named> newest =
          held.named(type, key).stream()
              .filter(work -> year == null || year.equals(work.year()))
              .max(Comparator.comparing(work -> work.year() == null ? 0 : work.year()));
      if (newest.isPresent()) {
        return newest;
      }
    }
    return Optional.empty();
  }

  private static Map<String, WorkType> kinds() {
    Map<String, WorkType> kinds = new LinkedHashMap<>();
    kinds.put("bo luat", WorkType.CODE);
    kinds.put("luat", WorkType.LAW);
    kinds.put("phap lenh", WorkType.ORDINANCE);
    kinds.put("hien phap", WorkType.CONSTITUTION);
    kinds.put("law", WorkType.LAW);
    kinds.put("ordinance", WorkType.ORDINANCE);
    kinds.put("constitution", WorkType.CONSTITUTION);
    return kinds;
  }
}
