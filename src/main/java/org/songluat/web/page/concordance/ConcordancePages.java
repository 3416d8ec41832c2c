package org.songluat.web.page.concordance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Option;
import org.songluat.web.page.Pages;
import org.songluat.web.page.Ui;

/** Writes how a term was rendered, wherever it stands. */
public final class ConcordancePages {
  private final Pages pages;

  public ConcordancePages(Pages pages) {
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param asked the language that was asked for, null for whichever the term is of
   * @param found null where no term was asked for
   */
  public byte[] concordance(Ui ui, @Nullable Language asked, @Nullable Concordance found) {
    Messages t = pages.words(ui);
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("term", found == null ? "" : found.term());
    shown.put("languages", languages(asked, t));
    shown.put("view", found == null ? null : ConcordanceView.of(found, t, ui));
    String title = found == null ? t.get("concordance.title") : found.term();
    return pages.render("concordance/concordance", ui, title, shown);
  }

  private static List<Option> languages(@Nullable Language asked, Messages t) {
    return List.of(
        new Option("", t.get("filter.lang.any"), asked == null),
        new Option("vi", t.get("language.vi"), asked == Language.VI),
        new Option("en", t.get("language.en"), asked == Language.EN));
  }
}
