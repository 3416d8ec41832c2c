package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two texts of a visitor, given over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparePageTest {
  private static final String BOUNDARY = "between-the-parts";

  private Running server;

  @BeforeAll
  void start() {
    server = Running.started();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpResponse<String> give(Map<String, String> parts) {
    StringJoiner body = new StringJoiner("\r\n", "", "\r\n--" + BOUNDARY + "--\r\n");
    parts.forEach((name, value) ->
        body.add("--" + BOUNDARY)
            .add("Content-Disposition: form-data; name=\"" + name + "\"" + file(name))
            .add("")
            .add(value));
    return post(body.toString());
  }

  private static String file(String name) {
    return name.startsWith("file-") ? "; filename=\"../../<img>.txt\"" : "";
  }

  private HttpResponse<String> post(String body) {
    return server.send(
        server
            .request("/compare?ui=en", "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static Map<String, String> texts(String vi, String en) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("text-vi", vi);
    parts.put("text-en", en);
    return parts;
  }

  private static String trouble(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("[role=alert]").text();
  }

  @Test
  void pastedTextsStandSideBySide() {
    HttpResponse<String> answer = give(texts("Một\nHai", "One"));
    assertEquals(200, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals(2, page.select("#results .row").size());
    assertEquals("Một", page.select("#results .row .vi p").getFirst().text());
    assertEquals("No English counterpart", page.select("#results .missing").text());
    assertEquals("2 rows, 0 differences in substance.", page.select(".said").text());
  }

  @Test
  void aFileComesBeforeWhatIsPasted() {
    Map<String, String> parts = texts("Một", "One");
    parts.put("file-en", "Eins");
    Document page = Jsoup.parse(give(parts).body());
    assertEquals("Eins", page.select("#results .row .en p").text());
  }

  @Test
  void theResultIsTakenAwayInTheFormatThatIsAskedFor() {
    Map<String, String> parts = texts("Một", "One");
    parts.put("format", "tmx");
    HttpResponse<String> answer = give(parts);
    assertEquals(
        "attachment; filename=\"compared.tmx\"",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    assertTrue(answer.body().contains("<tmx"), answer.body());
  }

  @Test
  void whatCannotBeComparedIsToldWithTheReason() {
    HttpResponse<String> answer = give(texts("broken", "One"));
    assertEquals(422, answer.statusCode());
    assertEquals("These two could not be compared. vi.txt is broken", trouble(answer));
  }

  @Test
  void whatTakesTooLongIsStoppedAndTold() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    SideBySide.STOPPED.add(stopped);
    HttpResponse<String> answer = give(texts("endless", "One"));
    assertEquals(422, answer.statusCode());
    assertEquals(
        "These two take too long to compare, so it was stopped. Give them in parts.",
        trouble(answer));
    assertTrue(stopped.await(5, TimeUnit.SECONDS), "the work ends, not only the waiting for it");
  }

  @Test
  void aScriptIsToldHowFarItIsBeforeThePage() {
    Map<String, String> parts = texts("endless", "One");
    parts.put("progress", "true");
    String body = give(parts).body();
    List<String> lines = body.lines().takeWhile(line -> !line.equals("done")).toList();
    assertEquals("aligning", lines.stream().filter(l -> l.startsWith("a")).findFirst().get());
    assertTrue(lines.contains("."), body);
    String page = body.substring(body.indexOf("done\n") + 5);
    assertTrue(Jsoup.parse(page).select("[role=alert]").text().contains("too long"), page);
    parts.put("text-vi", "Một");
    assertTrue(give(parts).body().contains("done\n<!DOCTYPE html>"));
  }

  @Test
  void whenTheVisitorLeavesTheWorkIsStopped() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    SideBySide.STOPPED.add(stopped);
    String form = "text-vi=endless&text-en=One&progress=true";
    try (Socket socket = new Socket("127.0.0.1", server.app().port())) {
      String request =
          "POST /compare HTTP/1.1\r\nHost: x\r\nContent-Length: "
              + form.length()
              + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
              + form;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertTrue(socket.getInputStream().read() > 0, "the first line has come");
    }
    long patience = SideBySide.PATIENCE.toMillis();
    assertTrue(stopped.await(patience - 500, TimeUnit.MILLISECONDS), "long before it must end");
  }

  @Test
  void bothLanguagesMustBeGiven() {
    HttpResponse<String> answer = give(texts("Một", " "));
    assertEquals(400, answer.statusCode());
    assertEquals("Give a text for each language.", trouble(answer));
  }

  @Test
  void aTextThatIsTooLargeIsRefused() {
    HttpResponse<String> answer = give(texts("a ".repeat(ComparePage.MOST_BYTES / 2 + 1), "One"));
    assertEquals(413, answer.statusCode());
    assertEquals("A text is larger than 8 MB.", trouble(answer));
    assertEquals(413, post("a".repeat(ComparePage.MOST_SENT + 1)).statusCode());
  }

  @Test
  void aFormThatIsNoneIsTheVisitorsMistake() {
    assertEquals(400, post("--" + BOUNDARY + "\r\nnothing").statusCode());
  }
}
