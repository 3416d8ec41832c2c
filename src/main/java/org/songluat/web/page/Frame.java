package org.songluat.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;

/**
 * What every page has round it.
 *
 * @param title of the page, without the name of the program
 * @param script the page's own script beside the common one, null where it has none
 * @param assets gives the address of a static file of that name
 */
public record Frame(
    Messages t, Ui ui, String title, @Nullable String script, UnaryOperator<String> assets) {
  /** A page that the head of every page leads to. */
  public record Place(String href, String name, boolean here) {}

  /** Other colours to choose. */
  public record Colours(String href, String name, boolean here) {}

  public String lang() {
    return ui.language().code();
  }

  public String asset(String name) {
    return assets.apply(name);
  }

  public String home() {
    return ui.link("/");
  }

  /** The pages of the head, in their order. */
  public List<Place> places() {
    return List.of(
        place("/", "nav.search"),
        place("/works", "nav.works"),
        place("/concordance", "nav.concordance"),
        place("/compare", "nav.compare"));
  }

  private Place place(String path, String key) {
    return new Place(ui.link(path), t.get(key), ui.path().equals(path));
  }

  public List<Colours> colours() {
    return Arrays.stream(Ui.Theme.values())
        .map(
            theme -> new Colours(ui.in(theme), t.get("theme." + theme.code()), theme == ui.theme()))
        .toList();
  }

  /** The colours as the root element has them; null for those of the machine. */
  public @Nullable String theme() {
    return ui.theme() == Ui.Theme.AUTO ? null : ui.theme().code();
  }

  public Language other() {
    return ui.language().other();
  }

  public String inOther() {
    return ui.in(other());
  }
}
