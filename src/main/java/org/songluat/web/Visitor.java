package org.songluat.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.web.page.Ui;

/**
 * Reads from a request which interface its visitor wants: what the address says, else what was
 * chosen before, else what the browser prefers.
 */
final class Visitor {
  private static final String UI = "ui";
  private static final String THEME = "theme";
  private static final List<String> TAGS = List.of("vi", "en");
  private static final int LONGEST_HEADER = 500;
  private static final int YEAR_OF_SECONDS = 31_536_000;

  private Visitor() {}

  static Ui of(Context ctx) {
    Optional<Language> asked = language(ctx.queryParam(UI));
    Optional<Language> kept = language(ctx.cookie(UI));
    Language language =
        asked.or(() -> kept).orElseGet(() -> preferred(ctx.header("Accept-Language")));
    Optional<Ui.Theme> theme = theme(ctx.queryParam(THEME)).or(() -> theme(ctx.cookie(THEME)));
    Map<String, List<String>> query = new TreeMap<>(ctx.queryParamMap());
    query.remove(UI);
    query.remove(THEME);
    boolean chosen = asked.isPresent() && !asked.equals(kept);
    return new Ui(language, chosen, theme.orElse(Ui.Theme.AUTO), ctx.path(), query);
  }

  /** Keeps for the next visit what the address says of the interface. */
  static void remember(Context ctx) {
    language(ctx.queryParam(UI)).ifPresent(chosen -> keep(ctx, UI, chosen.code()));
    theme(ctx.queryParam(THEME)).ifPresent(chosen -> keep(ctx, THEME, chosen.code()));
  }

  private static void keep(Context ctx, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(YEAR_OF_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }

  private static Optional<Language> language(@Nullable String tag) {
    return Optional.ofNullable(tag).filter(TAGS::contains).map(Language::of);
  }

  private static Optional<Ui.Theme> theme(@Nullable String code) {
    return Arrays.stream(Ui.Theme.values()).filter(t -> t.code().equals(code)).findFirst();
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
