package org.songluat.web.page.reading;

import org.songluat.law.Work;
import org.songluat.text.Language;
import org.songluat.web.page.Said;
import org.songluat.web.page.library.Holdings;

/** A work as lawyers of a language cite it. */
final class WorkCitation {
  private WorkCitation() {}

  /** "Luật số 07/2026/BM", "Law No. 07/2026/BM"; the title where it has no number. */
  static String of(Work work, Language language) {
    String type = Holdings.name(work.type(), language);
    String number = work.number();
    if (number != null) {
      return type + (language == Language.VI ? " số " : " No. ") + number;
    }
    Said title = Said.title(work.titles(), language);
    return title == null ? type : title.text();
  }
}
