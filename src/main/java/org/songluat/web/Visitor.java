package org.songluat.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.web.page.Ui;

/** Reads from a request which interface its visitor wants: {@code ?ui=}, else the browser's. */
final class Visitor {
  private static final List<String> TAGS = List.of("vi", "en");
  private static final int LONGEST_HEADER = 500;

  private Visitor() {}

  static Ui of(Context ctx) {
    String asked = ctx.queryParam("ui");
    boolean chosen = asked != null && TAGS.contains(asked);
    Language language = chosen ? Language.of(asked) : preferred(ctx.header("Accept-Language"));
    Map<String, String> query = new TreeMap<>();
    ctx.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
    query.remove("ui");
    return new Ui(language, chosen, ctx.path(), query);
  }

  /** Vietnamese where the header asks for neither language or is not well-formed. */
  static Language preferred(@Nullable String header) {
    if (header == null || header.length() > LONGEST_HEADER) {
      return Language.VI;
    }
    try {
      String tag = Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS);
      return tag == null ? Language.VI : Language.of(tag);
    } catch (IllegalArgumentException malformed) {
      return Language.VI;
    }
  }
}
