package org.songluat.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.songluat.text.Language;

/**
 * The interface a visitor sees, and the address they see it at.
 *
 * @param chosen whether only the address says the language; links then go on saying it
 * @param theme light, dark, or as the visitor's machine has it
 * @param query the parameters of the address, those of the interface left out
 */
public record Ui(
    Language language, boolean chosen, Theme theme, String path, Map<String, String> query) {
  /** Which colours the pages have. */
  public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** As addresses and style sheets have it. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Ui {
    query = Map.copyOf(query);
  }

  /** In the colours of the visitor's machine. */
  public Ui(Language language, boolean chosen, String path, Map<String, String> query) {
    this(language, chosen, Theme.AUTO, path, query);
  }

  /** An address of ours with these parameters; the blank ones are left out. */
  public String link(String to, Map<String, String> parameters) {
    Map<String, String> all = new TreeMap<>(parameters);
    if (chosen) {
      all.put("ui", language.code());
    }
    return address(to, all);
  }

  public String link(String to) {
    return link(to, Map.of());
  }

  /** This page with one parameter changed. */
  public String here(String name, String value) {
    return here(Map.of(name, value));
  }

  /** This page with some parameters changed; the blank ones are left out. */
  public String here(Map<String, String> changes) {
    Map<String, String> changed = new TreeMap<>(query);
    changed.putAll(changes);
    return link(path, changed);
  }

  /** This page in that language. */
  String in(Language other) {
    Map<String, String> all = new TreeMap<>(query);
    all.put("ui", other.code());
    return address(path, all);
  }

  /** This page in those colours. */
  String in(Theme other) {
    return here("theme", other.code());
  }

  private static String address(String to, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .filter(e -> !e.getValue().isBlank())
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? to : to + "?" + query;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
