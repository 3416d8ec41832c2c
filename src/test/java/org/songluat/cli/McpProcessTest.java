package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.exchange.Json;

/** Runs the server as a process of its own, as assistants do. */
class McpProcessTest {
  @TempDir Path home;

  private List<String> arguments() {
    return List.of(
        "--enable-native-access=ALL-UNNAMED",
        "-Dsongluat.home=" + home,
        "-Djava.io.tmpdir=" + home,
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "mcp");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private McpSyncClient client() {
    JacksonMcpJsonMapper json = new JacksonMcpJsonMapper(Json.mapper());
    ServerParameters parameters = ServerParameters.builder(java()).args(arguments()).build();
    return McpClient.sync(new StdioClientTransport(parameters, json))
        .requestTimeout(Duration.ofSeconds(60))
        .initializationTimeout(Duration.ofSeconds(60))
        .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(null))
        .build();
  }

  private static McpSchema.CallToolResult search(McpSyncClient client) {
    return client.callTool(
        McpSchema.CallToolRequest.builder("search_clauses")
            .arguments(Map.of("query", "almond"))
            .build());
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  @Test
  void theClientOfTheSdkFindsWhatIsIngestedWhileItIsConnected() throws IOException {
    try (McpSyncClient client = client()) {
      assertEquals("songluat", client.initialize().serverInfo().name());
      assertEquals(4, client.listTools().tools().size());
      McpSchema.CallToolResult before = search(client);
      assertEquals(true, before.isError());
      assertEquals("The index is empty. Fill it with songluat ingest", text(before));

      Cli.filled(home);
      McpSchema.CallToolResult after = search(client);
      assertTrue(text(after).contains("en: 1. By 2030, 500 almond trees"), text(after));
    }
  }

  @Test
  void theEndOfTheInputEndsTheProcess() throws Exception {
    Cli.filled(home);
    ProcessBuilder builder = new ProcessBuilder(java());
    builder.command().addAll(arguments());
    Path out = home.resolve("out.txt");
    Path err = home.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    String hello =
        """
        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
        "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_clause",\
        "arguments":{"id":"07-nq-sl~vi~hdg_i__cl_1"}}}\
        """;
    process.getOutputStream().write(hello.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals("", Files.readString(err));
    assertEquals(0, process.exitValue());
    List<String> lines = Files.readAllLines(out);
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.get(1).contains("trồng 500 cây bàng dọc 12 con đường"), lines.get(1));
  }
}
