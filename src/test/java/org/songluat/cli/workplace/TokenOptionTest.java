package org.songluat.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.cli.print.Console;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.web.api.edit.Token;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TokenOptionTest {
  private static final String TOKEN = "0123456789abcdef";

  @TempDir Path home;

  /** A command with that option alone. */
  @Command
  static final class Serve {
    @Mixin private final TokenOption token;

    Serve(Map<String, String> environment) {
      token = new TokenOption(environment);
    }
  }

  private @Nullable Token token(Map<String, String> environment, String... args)
      throws IOException {
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), none, none, false);
    Serve serve = new Serve(environment);
    new CommandLine(serve).parseArgs(args);
    return serve.token.in(new Workplace(console, home, home, new SourceReader(ReadLimits.DEFAULT)));
  }

  @Test
  void thereIsNoneUnlessItIsSet() throws IOException {
    assertNull(token(Map.of()));
    assertNull(token(Map.of(TokenOption.VARIABLE, " ")));
    assertNotNull(token(Map.of(TokenOption.VARIABLE, TOKEN)));
    Files.writeString(home.resolve("token"), TOKEN + "\n");
    assertNotNull(token(Map.of(), "--token-file", "token"));
  }

  @Test
  void oneThatIsShortOrMissingIsRefusedWithoutBeingPrinted() throws IOException {
    assertRefused(
        "SONGLUAT_TOKEN must hold a token of at least 16 characters",
        Map.of(TokenOption.VARIABLE, "guess me"));
    Files.writeString(home.resolve("token"), "guess me        \n\n\n");
    assertRefused(
        "--token-file must hold a token of at least 16 characters",
        Map.of(),
        "--token-file",
        "token");
    Files.writeString(home.resolve("token"), TOKEN.repeat(300));
    assertRefused("--token-file must have at most 4096 bytes", Map.of(), "--token-file", "token");
    assertThrows(NoSuchFileException.class, () -> token(Map.of(), "--token-file", "none"));
  }

  private void assertRefused(String message, Map<String, String> environment, String... args) {
    CommandException refused = assertThrows(CommandException.class, () -> token(environment, args));
    assertEquals(message, refused.getMessage());
    assertEquals(ExitCode.USAGE, refused.exitCode());
  }
}
