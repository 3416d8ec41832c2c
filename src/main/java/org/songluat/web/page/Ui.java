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
 * @param chosen whether the address itself says the language; links then go on saying it
 * @param query the parameters of the address, that of the language left out
 */
public record Ui(Language language, boolean chosen, String path, Map<String, String> query) {
  public Ui {
    query = Map.copyOf(query);
  }

  /** An address of ours with these parameters; the blank ones are left out. */
  String link(String to, Map<String, String> parameters) {
    Map<String, String> all = new TreeMap<>(parameters);
    if (chosen) {
      all.put("ui", language.code());
    }
    return address(to, all);
  }

  String link(String to) {
    return link(to, Map.of());
  }

  /** This page with one parameter changed. */
  String here(String name, String value) {
    Map<String, String> changed = new TreeMap<>(query);
    changed.put(name, value);
    return link(path, changed);
  }

  /** This page in that language. */
  String in(Language other) {
    Map<String, String> all = new TreeMap<>(query);
    all.put("ui", other.code());
    return address(path, all);
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
