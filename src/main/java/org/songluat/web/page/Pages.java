package org.songluat.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;

/** Writes pages as UTF-8 HTML, in Vietnamese or English, from templates and views. */
public final class Pages {
  /** The scripts that pages have of their own. */
  private static final Map<String, String> SCRIPTS =
      Map.of(
          "search/search",
          "search.js",
          "reading/reading",
          "reading.js",
          "compare/compare",
          "compare.js",
          "checks/checks",
          "checks.js");

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private final UnaryOperator<String> assets;

  /**
   * @param assets gives the address of a static file of that name
   */
  public Pages(UnaryOperator<String> assets) {
    this.assets = assets;
    for (Language language : Language.values()) {
      messages.put(language, Messages.of(language));
    }
  }

  /**
   * What went wrong.
   *
   * @param detail in English; pages in Vietnamese say in their own words which parameter it is
   * @param parameter that breaks its rule, null where none does
   * @param requestId what the log calls the request, null where there is nothing to look up
   */
  public record Trouble(
      int status, String detail, @Nullable String parameter, @Nullable String requestId) {}

  /** What a visitor sees when something went wrong. */
  public byte[] error(Ui ui, Trouble trouble) {
    Messages t = words(ui);
    int status = trouble.status;
    String kind = status == 400 || status == 404 || status == 405 ? String.valueOf(status) : "500";
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("kind", kind);
    shown.put("status", status);
    shown.put("detail", status < 500 ? detail(trouble, t) : null);
    shown.put("requestId", trouble.requestId);
    return render("problem", ui, t.get("problem." + kind + ".title"), shown);
  }

  private static @Nullable String detail(Trouble trouble, Messages t) {
    if (t.language() == Language.EN) {
      return trouble.detail;
    }
    return trouble.parameter == null ? null : t.get("problem.parameter", trouble.parameter);
  }

  /**
   * A page.
   *
   * @param template its name without the ending
   * @param shown what the template is given beside its frame
   */
  public byte[] render(
      String template, Ui ui, String title, Map<String, ? extends @Nullable Object> shown) {
    Map<String, @Nullable Object> all = new HashMap<>(shown);
    all.put("frame", new Frame(words(ui), ui, title, SCRIPTS.get(template), assets));
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template + ".jte", all, out);
    return out.toByteArray();
  }

  /** The words of the visitor's interface. */
  public Messages words(Ui ui) {
    return Objects.requireNonNull(messages.get(ui.language()));
  }
}
