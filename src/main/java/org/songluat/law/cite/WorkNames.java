package org.songluat.law.cite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.instrument.NameTable;
import org.songluat.law.cite.instrument.TitleReader;
import org.songluat.law.cite.word.CitationText;
import org.songluat.text.Language;

/** Some works by their numbers and by the names their titles give them, in either language. */
public final class WorkNames implements HeldWorks {
  private static final NameTable TABLE = NameTable.standard();
  private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d{2})/");

  /** Laws of before 2005 say first whose they are: "Luật của Quốc hội … về an ninh quốc gia". */
  private static final Pattern OF_THE_ASSEMBLY =
      Pattern.compile(
          "^của quốc hội.{0,200} về (?:luật )?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern KIND =
      Pattern.compile(
          "^(?:bộ luật|luật|pháp lệnh|code|law|ordinance)\\s+(?:(?:về|on|of)\\s+)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What a headline says behind a name: "2014 số 57/2014/QH13 áp dụng 2024". */
  private static final Pattern TAIL =
      Pattern.compile(
          "^\\W*(?:(?:năm )?(?:19|20)\\d{2}|số|no)(?!\\p{L}).*", Pattern.CASE_INSENSITIVE);

  private final Set<String> ids = new HashSet<>();
  private final Map<String, List<Named>> names = new HashMap<>();

  /** Those of the works that have an id. */
  public WorkNames(Collection<Work> works) {
    for (Work work : works) {
      String id = work.id();
      if (id != null) {
        ids.add(id);
        Named named = new Named(id, work.number(), year(work));
        keys(work)
            .forEach(
                key -> names.computeIfAbsent(work.type() + key, k -> new ArrayList<>()).add(named));
      }
    }
  }

  @Override
  public boolean holds(String id) {
    return ids.contains(id);
  }

  @Override
  public List<Named> named(WorkType type, String key) {
    return List.copyOf(names.getOrDefault(type + key, List.of()));
  }

  /** The year a work is cited by: that of its issue, else that of its number; or null. */
  public static @Nullable Integer year(Work work) {
    if (work.issued() != null) {
      return work.issued().getYear();
    }
    Matcher year = YEAR.matcher(work.number() == null ? "" : work.number());
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  /** What a work's names are compared by; none for a kind of work that is not cited by name. */
  public static Set<String> keys(Work work) {
    if (work.type() == WorkType.CONSTITUTION) {
      return Set.of("");
    }
    Set<String> keys = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      String title = work.titles().in(language);
      if (title != null && TitleReader.titled(work.type())) {
        keys.add(key(title, language));
      }
    }
    return keys;
  }

  /** What a kind of work and a title without it are told by, however the title is printed. */
  public static String name(WorkType type, String title, Language language) {
    return type + key(title, language);
  }

  /** What a work is told by where it is named without its number. */
  public static Set<String> names(Work work) {
    Set<String> names = new LinkedHashSet<>();
    keys(work).forEach(key -> names.add(work.type() + key));
    return names;
  }

  private static String key(String title, Language language) {
    String bare = KIND.matcher(title.strip()).replaceFirst("");
    CitationText name = new CitationText(OF_THE_ASSEMBLY.matcher(bare).replaceFirst(""));
    NameTable.Known known =
        language == Language.VI ? TABLE.vietnamese(name, 0) : TABLE.english(name, 0);
    String rest = known == null ? "" : name.cut(known.end(), name.length()).strip();
    boolean whole = known != null && (rest.isEmpty() || TAIL.matcher(rest).matches());
    return whole ? known.key() : NameTable.key(name.source());
  }

  /** The names known without any work. */
  static NameTable table() {
    return TABLE;
  }
}
