package org.songluat.web.page.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Pages;
import org.songluat.web.page.Ui;

/** Writes the page where visitors compare texts of their own. */
public final class ComparePages {
  private final Pages pages;

  public ComparePages(Pages pages) {
    this.pages = pages;
  }

  /** Before anything is given. */
  public byte[] empty(Ui ui) {
    return page(ui, Map.of());
  }

  /** With what came of it. */
  public byte[] compared(Ui ui, Compared compared) {
    return page(ui, Map.of("view", CompareView.of(compared, pages.words(ui))));
  }

  /**
   * With why nothing came of it.
   *
   * @param reason what is more to say, in English: only pages in English have it
   */
  public byte[] refused(Ui ui, String key, @Nullable String reason) {
    Messages t = pages.words(ui);
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("trouble", t.get("compare.trouble." + key));
    shown.put("reason", ui.language() == Language.EN ? reason : null);
    return page(ui, shown);
  }

  private byte[] page(Ui ui, Map<String, ? extends @Nullable Object> shown) {
    Messages t = pages.words(ui);
    Map<String, @Nullable Object> all = new HashMap<>(shown);
    all.put("formats", List.of("docx", "xlsx", "tmx", "xliff", "tsv", "json"));
    return pages.render("compare/compare", ui, t.get("compare.title"), all);
  }
}
