package org.songluat.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songluat.exchange.Json;
import org.songluat.index.LegalIndex;
import org.songluat.index.storage.IndexVersionException;
import org.songluat.law.cite.CitationFinder;
import org.songluat.search.LegalSearcher;

/**
 * Serves an index to one assistant, over a stream of its own in each direction. It only reads, and
 * sees what others ingest meanwhile.
 */
public final class ClauseServer {
  private static final Logger LOG = LoggerFactory.getLogger(ClauseServer.class);
  private static final String INSTRUCTIONS =
      "Vietnamese legal texts with their English versions, clause by clause. Quote clauses as they"
          + " are printed, with citation and address; the Vietnamese text is the authentic one.";

  private final LegalIndex index;
  private final List<Tool> tools;
  private final McpJsonMapper json = new JacksonMcpJsonMapper(Json.mapper());

  /**
   * @param base where the pages of the index are served, without a slash at its end
   */
  public ClauseServer(
      LegalIndex index, LegalSearcher searcher, CitationFinder finder, String base) {
    Site site = new Site(base);
    this.index = index;
    this.tools =
        List.of(
            new SearchTool(index, searcher, site),
            new ClauseTool(index, site),
            new BitextTool(index, site),
            new CitationTool(index, finder, site));
  }

  /**
   * Answers until the input ends.
   *
   * @param version of the program, as it introduces itself
   */
  public void run(InputStream in, PrintStream out, String version) throws IOException {
    LineTransport transport = new LineTransport(json, in, out);
    McpServer.sync(transport)
        .serverInfo("songluat", version)
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .jsonMapper(json)
        // arguments are held against their rules by the tools, whose messages say what to do
        .validateToolInputs(false)
        .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(null))
        .immediateExecution(true)
        .tools(tools.stream().map(this::specification).toList())
        .build();
    transport.run();
  }

  private SyncToolSpecification specification(Tool tool) {
    McpSchema.Tool described =
        McpSchema.Tool.builder(tool.name(), schema(tool.parameters()))
            .title(tool.title())
            .description(tool.description())
            .annotations(
                McpSchema.ToolAnnotations.builder()
                    .readOnlyHint(true)
                    .destructiveHint(false)
                    .idempotentHint(true)
                    .openWorldHint(false)
                    .build())
            .build();
    return SyncToolSpecification.builder()
        .tool(described)
        .callHandler((exchange, call) -> called(tool, call))
        .build();
  }

  private static Map<String, Object> schema(List<Parameter> parameters) {
    Map<String, Object> properties = new LinkedHashMap<>();
    parameters.forEach(one -> properties.put(one.name(), one.schema()));
    List<String> required =
        parameters.stream().filter(Parameter::required).map(Parameter::name).toList();
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  /** The one place where what goes wrong becomes an answer. */
  private McpSchema.CallToolResult called(Tool tool, McpSchema.CallToolRequest call) {
    try {
      Map<String, Object> arguments = call.arguments() == null ? Map.of() : call.arguments();
      checkNames(tool, arguments);
      index.refresh();
      Answer answer = answer(tool, arguments);
      return McpSchema.CallToolResult.builder()
          .addTextContent(answer.text())
          .structuredContent(answer.content())
          .isError(false)
          .build();
    } catch (ToolException | IndexVersionException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      LOG.error("The index cannot be read", e);
      return failed("The index cannot be read; the log of the server has the reason");
    }
  }

  private Answer answer(Tool tool, Map<String, Object> arguments) throws IOException {
    if (index.status().empty()) {
      throw new ToolException("The index is empty. Fill it with songluat ingest");
    }
    return tool.answer(arguments);
  }

  private static void checkNames(Tool tool, Map<String, Object> arguments) {
    List<String> known = tool.parameters().stream().map(Parameter::name).toList();
    for (String name : arguments.keySet()) {
      if (!known.contains(name)) {
        throw new ToolException(
            "An argument must be one of " + String.join(", ", known) + ", got '" + name + "'");
      }
    }
  }

  private static McpSchema.CallToolResult failed(String message) {
    return McpSchema.CallToolResult.builder().addTextContent(message).isError(true).build();
  }
}
