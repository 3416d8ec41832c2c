package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.exchange.lines.ClauseLineReader;

class BulkApiTest {
  @Test
  void allWorksComeLineByLine() throws Exception {
    try (Running server = Running.started()) {
      HttpResponse<String> answer = server.get("/api/v1/export?format=jsonl");
      assertEquals(200, answer.statusCode());
      assertEquals("application/x-ndjson", answer.headers().firstValue("Content-Type").orElse(""));
      List<String> ids = new ArrayList<>();
      byte[] lines = answer.body().getBytes(StandardCharsets.UTF_8);
      new ClauseLineReader()
          .read(new ByteArrayInputStream(lines), work -> ids.add(work.work().id()));
      List<String> held = new ArrayList<>();
      new ObjectMapper()
          .readTree(server.get("/api/v1/works").body())
          .get("works")
          .forEach(work -> held.add(work.get("id").textValue()));
      assertEquals(held, ids);
    }
  }

  @Test
  void otherFormatsAreRefused() throws Exception {
    try (Running server = Running.started()) {
      assertEquals(400, server.get("/api/v1/export").statusCode());
      assertEquals(400, server.get("/api/v1/export?format=tsv").statusCode());
    }
  }
}
