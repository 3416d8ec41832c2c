package org.songluat.web.page.search;

import java.util.List;
import java.util.Map;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;

/** A query to try, with what it shows. */
record ExampleView(String href, Said query, String about) {
  static List<ExampleView> of(List<Holdings.Example> examples, Messages t, Ui ui) {
    return examples.stream()
        .map(e ->
            new ExampleView(
                ui.link("/", Map.of("q", e.query())),
                new Said(e.lang(), e.query()),
                t.get("example." + e.kind())))
        .toList();
  }
}
