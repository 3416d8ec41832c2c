package org.songluat.law.cite.instrument;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;

/**
 * Reads the name behind a kind, "Luật Đất đai", "Law on Land", and before it, "Land Law". Where a
 * name is not known, it ends before the first word that no name goes on with.
 */
public final class TitleReader {
  private static final int MOST_WORDS = 14;

  private static final Set<WorkType> TITLED =
      Set.of(WorkType.CONSTITUTION, WorkType.CODE, WorkType.LAW, WorkType.ORDINANCE);

  /** Words that no unknown name goes on with. */
  private static final Set<String> STOPS =
      Set.of(
          "và", "hoặc", "hay", "có", "được", "đã", "quy", "này", "thì", "là", "năm", "số", "ngày",
          "để", "khi", "nếu", "theo", "tại", "do", "bị", "sẽ", "phải", "trong", "các", "những",
          "cho", "với", "từ", "không", "như", "hiện", "nêu", "trên", "sửa", "bổ", "hết", "của",
          "thay", "còn", "cũng", "gồm", "ban", "về", "vào", "áp", "nhằm", "mà", "thuộc", "đối",
          "is", "are", "was", "were", "shall", "must", "may", "as", "which", "that", "has", "have",
          "dated", "no", "or", "by", "with", "from", "at", "be", "it", "this", "these", "hereof");

  /** Within an English name in capitals. */
  private static final Set<String> LINKS =
      Set.of("of", "and", "on", "the", "for", "in", "to", "against", "under", "with");

  /** What no English name starts with: "the Vietnamese Law", "Under Law". */
  private static final Set<String> NO_NAME =
      Set.of(
          "the",
          "this",
          "these",
          "a",
          "an",
          "any",
          "each",
          "such",
          "under",
          "by",
          "in",
          "on",
          "of",
          "and",
          "or",
          "vietnamese",
          "vietnam",
          "international",
          "foreign",
          "common",
          "civil",
          "criminal",
          "private",
          "public",
          "domestic",
          "national",
          "all",
          "other",
          "new",
          "old",
          "amended",
          "said",
          "draft",
          "joint",
          "if",
          "when",
          "where",
          "according",
          "pursuant",
          "to",
          "article",
          "articles",
          "clause",
          "clauses",
          "point",
          "points",
          "chapter",
          "section",
          "decree",
          "circular",
          "law",
          "code",
          "ordinance",
          "resolution",
          "no");

  private final CitationText text;
  private final NameTable names;

  TitleReader(CitationText text, NameTable names) {
    this.text = text;
    this.names = names;
  }

  public static boolean titled(WorkType type) {
    return TITLED.contains(type);
  }

  /** The name that follows the kind, or null. */
  @Nullable Title after(CitationWords.Kind kind, int start) {
    int from = text.blanks(kind.end());
    boolean shouted = text.capital(start) && text.capital(start + 1);
    if (!titled(kind.type()) || shouted || from == kind.end()) {
      return null;
    }
    if (kind.type() == WorkType.CONSTITUTION) {
      return null;
    }
    if (!kind.english()) {
      return vietnamese(kind, start, from);
    }
    return text.capital(start) ? english(kind, from) : null;
  }

  private @Nullable Title vietnamese(CitationWords.Kind kind, int start, int from) {
    int first = text.word(from).equals("về") ? text.blanks(from + "về".length()) : from;
    boolean capital = text.capital(start) || text.capital(first);
    NameTable.Known known = capital ? names.vietnamese(text, first) : null;
    if (known != null && known.code() == (kind.type() == WorkType.CODE)) {
      return title(kind.type(), first, known.end(), known);
    }
    boolean named = text.capital(start) && text.capital(first) && !text.capital(first + 1);
    int end = named ? unknownEnd(first) : first;
    return end > first ? title(kind.type(), first, end, null) : null;
  }

  /** Behind the last word that an unknown Vietnamese name may have. */
  private int unknownEnd(int from) {
    int end = from;
    int i = from;
    for (int n = 0; n < MOST_WORDS && i >= 0; n++) {
      String word = text.word(i);
      if (word.isEmpty() || STOPS.contains(word)) {
        return end;
      }
      end = i + word.length();
      int next = text.blanks(end);
      boolean comma = text.at(next) == ',' && word.equals("phòng");
      next = comma ? text.blanks(next + 1) : next;
      i = next > end ? next : -1;
    }
    return end;
  }

  private @Nullable Title english(CitationWords.Kind kind, int from) {
    String link = text.word(from);
    boolean linked = link.equals("on") || link.equals("of") || link.equals("for");
    int first = linked ? behindThe(text.blanks(from + link.length())) : from;
    NameTable.Known known = names.english(text, first);
    boolean code = kind.type() == WorkType.CODE;
    if (known != null && known.code() == code && (linked || link.equals("against"))) {
      boolean more = text.capital(text.blanks(known.end())) && capitalsEnd(first) > known.end();
      return more
          ? title(kind.type(), first, capitalsEnd(first), null)
          : title(kind.type(), first, known.end(), known);
    }
    if (!link.equals("on") || !text.capital(first)) {
      return null;
    }
    int end = capitalsEnd(first);
    return text.lower(first, end).startsWith("amend") ? null : title(kind.type(), first, end, null);
  }

  private int behindThe(int i) {
    return text.word(i).equals("the") ? text.blanks(i + "the".length()) : i;
  }

  /** Behind the last capitalised word of an English name. */
  private int capitalsEnd(int from) {
    int end = from;
    int i = from;
    for (int n = 0; n < MOST_WORDS && i >= 0; n++) {
      String word = text.word(i);
      if (word.isEmpty()
          || NO_NAME.contains(word) && !LINKS.contains(word)
          || !text.capital(i) && !LINKS.contains(word)) {
        return end;
      }
      end = text.capital(i) ? i + word.length() : end;
      i = text.nextWord(i + word.length());
    }
    return end;
  }

  /** The name that starts here with its kind behind it: "Land Law", or null. */
  @Nullable Title before(int start) {
    if (!text.capital(start) || text.capital(start + 1)) {
      return null;
    }
    NameTable.Known known = names.english(text, start);
    if (known != null) {
      WorkType type = kindAt(text.blanks(known.end()));
      if (type != null && known.code() == (type == WorkType.CODE)) {
        int end = text.letters(text.blanks(known.end()));
        return new Title(type, text.line(start, known.end()), known.key(), end);
      }
    }
    return unknownBefore(start);
  }

  private @Nullable Title unknownBefore(int start) {
    String lead = text.wordBefore(start);
    if (!lead.equals("the") || NO_NAME.contains(text.word(start))) {
      return null;
    }
    int i = start;
    int end = start;
    for (int n = 0; n < MOST_WORDS / 2 && i >= 0; n++) {
      String word = text.word(i);
      WorkType type = n == 0 ? null : kindAt(i);
      if (type != null) {
        String name = text.line(start, end);
        return new Title(type, name, NameTable.key(name), i + word.length());
      }
      if (!text.capital(i) && !LINKS.contains(word)) {
        return null;
      }
      end = i + word.length();
      i = text.nextWord(end);
    }
    return null;
  }

  private @Nullable WorkType kindAt(int i) {
    if (!text.capital(i)) {
      return null;
    }
    return switch (text.word(i)) {
      case "law" -> WorkType.LAW;
      case "code" -> WorkType.CODE;
      case "ordinance" -> WorkType.ORDINANCE;
      default -> null;
    };
  }

  /** Where a name may start whose kind stands here, the earliest first that is one; or -1. */
  int startBefore(int kind, int earliest) {
    int start = -1;
    int i = kindAt(kind) == null ? -1 : kind;
    for (int n = 0; n < MOST_WORDS / 2 && i >= 0; n++) {
      i = text.previousWord(i);
      boolean fits = i >= earliest && (text.capital(i) || LINKS.contains(text.word(i)));
      if (!fits) {
        return start;
      }
      Title title = text.capital(i) ? before(i) : null;
      start = title != null && title.end() == text.letters(kind) ? i : start;
    }
    return start;
  }

  private Title title(WorkType type, int start, int end, NameTable.@Nullable Known known) {
    String name = text.line(start, end);
    return new Title(type, name, known == null ? NameTable.key(name) : known.key(), end);
  }
}
