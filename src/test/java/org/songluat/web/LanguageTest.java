package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.check.accept.Acceptance;
import org.songluat.check.accept.AcceptedFolder;

/**
 * No page mixes the languages of the interface: what is not of the texts is in the one asked for.
 */
class LanguageTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=tai+lieu",
          "/?q=thuw+vieen",
          "/?q=zzzz",
          "/?q=%22tai",
          "/?q=sort:x",
          "/?q=year:x+type:y",
          "/?q=(a",
          "/?q=tai&size=0",
          "/?q=tai&cursor=x",
          "/works",
          "/works?q=zzz",
          "/works/graph",
          "/works/07-2026-bm",
          "/works/07-2026-bm?show=missing",
          "/works/07-2026-bm?go=khoan+9",
          "/works/07-2026-bm?in=zzz",
          "/works/07-2026-bm?show=x",
          "/works/08-nq-bm",
          "/works/07-2026-bm/preview?go=Dieu+2",
          "/works/07-2026-bm/checks",
          "/works/07-2026-bm/checks?kind=date",
          "/works/07-2026-bm/checks?kind=x",
          "/works/07-2026-bm/checks?accepted=true",
          "/works/08-nq-bm/checks",
          "/works/07-2026-bm/beads/5",
          "/works/07-2026-bm/beads/7",
          "/works/07-2026-bm/beads/99",
          "/works/none",
          "/concordance",
          "/concordance?q=tai+lieu",
          "/concordance?q=%22%22%22",
          "/compare",
          "/nowhere");

  /** Whose words are those of texts, of queries and of people, in whatever language they are. */
  private static final String QUOTED =
      ".side, .title, .quoted, .tongue, code, kbd, mark, .chips b, pre.place, .outline, option,"
          + " .works td, .own, .other, .from, q, .edge, dd[lang], .of, .card, svg, .chosen, .better"
          + " a";

  /** What is copied with a clause, whatever the interface is. */
  private static final List<String> COPIED =
      List.of("data-vi", "data-en", "data-cite-vi", "data-cite-en");

  /** Places as the text that is spoken of has them. */
  private static final String PLACES =
      "(?:Phần|Chương|Mục|Điều|khoản|điểm|Article|Clause|Point|Chapter) \\S+";

  private static final Pattern VIETNAMESE =
      Pattern.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]");

  /** Words of English sentences that are none of Vietnamese without accents. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(the|of|must|is|are|was|and|not|or|this|that|with|which|by|from|it)\\b");

  @TempDir private Path folder;
  private Running server;

  @BeforeEach
  void start() throws Exception {
    AcceptedFolder accepted = new AcceptedFolder(folder);
    accepted.add("07-2026-bm", new Acceptance("00000000000000aa", null, "An", "x", "y"));
    server = Running.editing(NoDesk.INSTANCE, "a token of this test", accepted);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyPageSpeaksTheLanguageOfItsInterface() {
    List<String> mixed = new ArrayList<>();
    for (String ui : List.of("vi", "en")) {
      for (String path : PAGES) {
        String address = path + (path.contains("?") ? "&" : "?") + "ui=" + ui;
        mixed.addAll(mixed(address, ui, Jsoup.parse(server.get(address).body())));
      }
      mixed.addAll(mixed("compared", ui, compared(ui, "Một\nHai 2", "One\nTwo 3")));
      mixed.addAll(mixed("broken", ui, compared(ui, "broken", "x")));
      mixed.addAll(mixed("nothing", ui, compared(ui, "", "")));
    }
    assertEquals("", String.join("\n", mixed));
  }

  private Document compared(String ui, String vi, String en) {
    String form = "text-vi=" + vi.replace(' ', '+') + "&text-en=" + en.replace(' ', '+');
    return Jsoup.parse(
        server
            .send(
                server
                    .request(
                        "/compare?ui=" + ui,
                        "Content-Type",
                        "application/x-www-form-urlencoded;charset=utf-8")
                    .POST(BodyPublishers.ofString(form)))
            .body());
  }

  private static List<String> mixed(String address, String ui, Document page) {
    page.select(QUOTED).forEach(Element::empty);
    List<String> mixed = new ArrayList<>();
    for (Element element : page.select("*")) {
      Element told = element.closest("[lang]");
      if (told != null && !told.attr("lang").equals(ui)) {
        continue;
      }
      for (TextNode text : element.textNodes()) {
        look(text.text(), ui, address + " " + element.cssSelector(), mixed);
      }
      for (Attribute attribute : element.attributes()) {
        if (List.of("title", "aria-label", "placeholder", "alt").contains(attribute.getKey())
            || attribute.getKey().startsWith("data-") && !COPIED.contains(attribute.getKey())) {
          look(attribute.getValue(), ui, address + " " + attribute.getKey(), mixed);
        }
      }
    }
    return mixed;
  }

  private static void look(String said, String ui, String where, List<String> mixed) {
    String text = said.replaceAll("[“\"'][^”\"']*[”\"']|" + PLACES, "");
    boolean wrong =
        ui.equals("vi")
            ? ENGLISH.matcher(text).find()
            : VIETNAMESE.matcher(text.toLowerCase(java.util.Locale.ROOT)).find();
    if (wrong) {
      mixed.add(ui + " " + where + ": " + said);
    }
  }
}
