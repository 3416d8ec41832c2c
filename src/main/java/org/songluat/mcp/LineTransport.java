package org.songluat.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * A message a line, each answered before the next is read. The one of the SDK drops the answers
 * that are under way where the input ends, and ends itself at a line that is no message.
 */
final class LineTransport implements McpServerTransportProvider, McpServerTransport {
  private static final Logger LOG = LoggerFactory.getLogger(LineTransport.class);
  private static final int LONGEST_LINE = 1 << 20;

  private final McpJsonMapper json;
  private final InputStream in;
  private final PrintStream out;
  private McpServerSession.@Nullable Factory sessions;

  LineTransport(McpJsonMapper json, InputStream in, PrintStream out) {
    this.json = json;
    this.in = new BufferedInputStream(in);
    this.out = out;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    sessions = factory;
  }

  /** Answers until the input ends, or nobody reads the answers. */
  void run() throws IOException {
    McpServerSession.Factory factory = sessions;
    if (factory == null) {
      throw new IllegalStateException("The server must be built before it runs");
    }
    McpServerSession session = factory.create(this);
    String line = line();
    while (line != null && !out.checkError()) {
      if (!line.isBlank()) {
        take(line, session);
      }
      line = line();
    }
  }

  private void take(String line, McpServerSession session) {
    McpSchema.JSONRPCMessage message = message(line);
    if (message != null) {
      session.handle(message).subscribe(done -> {}, e -> LOG.error("A message failed", e));
    }
  }

  private McpSchema.@Nullable JSONRPCMessage message(String line) {
    if (line.length() > LONGEST_LINE) {
      refuse(McpSchema.ErrorCodes.INVALID_REQUEST, "A message must have at most 1 MB");
      return null;
    }
    try {
      return McpSchema.deserializeJsonRpcMessage(json, line);
    } catch (IOException e) {
      refuse(McpSchema.ErrorCodes.PARSE_ERROR, "A line must be one message of JSON-RPC 2.0");
    } catch (IllegalArgumentException e) {
      refuse(McpSchema.ErrorCodes.INVALID_REQUEST, "A message must be one of JSON-RPC 2.0");
    }
    return null;
  }

  /** A message whose id is not known is answered with none. */
  private void refuse(int code, String rule) {
    Map<String, @Nullable Object> answer = new TreeMap<>();
    answer.put("jsonrpc", "2.0");
    answer.put("id", null);
    answer.put("error", Map.of("code", code, "message", rule));
    print(answer);
  }

  /** The next line without its end, cut where it is longer than a message may be. */
  private @Nullable String line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (bytes.size() <= LONGEST_LINE * 4) {
        bytes.write(next);
      }
      next = in.read();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
    return Mono.fromRunnable(() -> print(message));
  }

  private synchronized void print(Object message) {
    try {
      out.print(json.writeValueAsString(message) + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return json.convertValue(data, type);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return Mono.empty();
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public void close() {
    // the streams are those of the process
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }
}
