package org.songluat.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/** How a document names the work it holds. */
final class WorkNaming {
  private WorkNaming() {}

  /** "Nghị định 9/2031/NĐ-CP"; the title where it has no number, the kind where it has none. */
  static String of(Work work, Language language) {
    String kind = kind(work.type(), language);
    String title = work.titles().in(language);
    if (work.number() != null) {
      return kind + " " + work.number();
    }
    return title == null ? kind : title;
  }

  static String kind(WorkType type, Language language) {
    return language == Language.VI ? type.vietnamese() : type.english();
  }

  static String language(Language language) {
    return language == Language.VI ? "Tiếng Việt" : "English";
  }

  /** Who issued it when, as far as that is known; the same in both languages. */
  static String origin(Work work) {
    List<String> parts = new ArrayList<>();
    if (work.issuer() != null) {
      parts.add(work.issuer());
    }
    if (work.issued() != null) {
      parts.add(work.issued().toString());
    }
    if (work.signer() != null) {
      parts.add(work.signer());
    }
    return String.join(" · ", parts);
  }
}
