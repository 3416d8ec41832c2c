package org.songluat.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.songluat.text.Language;

/**
 * The interface a visitor sees, and the address they see it at.
 *
 * @param chosen whether only the address says the language; links then go on saying it
 * @param theme light, dark, or as the visitor's machine has it
 * @param query the parameters of the address, each with its values, those of the interface left out
 */
public record Ui(
    Language language, boolean chosen, Theme theme, String path, Map<String, List<String>> query) {
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
    Map<String, List<String>> copy = new TreeMap<>();
    query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    query = Map.copyOf(copy);
  }

  /** In the colours of the visitor's machine, each parameter with one value. */
  public Ui(Language language, boolean chosen, String path, Map<String, String> query) {
    this(language, chosen, Theme.AUTO, path, single(query));
  }

  private static Map<String, List<String>> single(Map<String, String> parameters) {
    Map<String, List<String>> lists = new TreeMap<>();
    parameters.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }

  /** The first value of a parameter, empty where it has none. */
  public String value(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The same page with these values of a parameter in place of those it has. */
  public Ui with(String name, List<String> values) {
    Map<String, List<String>> changed = new TreeMap<>(query);
    changed.put(name, values);
    return new Ui(language, chosen, theme, path, changed);
  }

  /** An address of ours with these parameters; the blank ones are left out. */
  public String link(String to, Map<String, String> parameters) {
    return asChosen(to, single(parameters));
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
    return there(path, changes);
  }

  /** Another page with the parameters of this one, some of them changed. */
  public String there(String to, Map<String, String> changes) {
    Map<String, List<String>> changed = new TreeMap<>(query);
    changed.putAll(single(changes));
    return asChosen(to, changed);
  }

  /** This page in that language. */
  String in(Language other) {
    return inLanguage(other, path, query);
  }

  /** This page in those colours. */
  String in(Theme other) {
    return here("theme", other.code());
  }

  private String asChosen(String to, Map<String, List<String>> parameters) {
    return chosen ? inLanguage(language, to, parameters) : address(to, parameters);
  }

  private static String inLanguage(
      Language language, String to, Map<String, List<String>> parameters) {
    Map<String, List<String>> all = new TreeMap<>(parameters);
    all.put("ui", List.of(language.code()));
    return address(to, all);
  }

  private static String address(String to, Map<String, List<String>> parameters) {
    String query =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .flatMap(e ->
                    e.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(e.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    return query.isEmpty() ? to : to + "?" + query;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
