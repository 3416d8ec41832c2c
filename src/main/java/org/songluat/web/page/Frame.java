package org.songluat.web.page;

import org.songluat.text.Language;

/**
 * What every page has round it.
 *
 * @param title of the page, without the name of the program
 * @param style the address of the style sheet
 * @param icon the address of the icon
 */
record Frame(Messages t, Ui ui, String title, String style, String icon) {
  String lang() {
    return ui.language().code();
  }

  String home() {
    return ui.link("/");
  }

  String works() {
    return ui.link("/works");
  }

  boolean atHome() {
    return ui.path().equals("/");
  }

  boolean atWorks() {
    return ui.path().equals("/works");
  }

  Language other() {
    return ui.language().other();
  }
}
