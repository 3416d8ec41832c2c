package org.songluat.cli.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.web.api.edit.Token;
import picocli.CommandLine.Option;

/**
 * The option that lets those with a token change works. The token itself is never on the command
 * line, which every user of the machine can read.
 */
public final class TokenOption {
  /** The environment variable that holds the token where no file is named. */
  public static final String VARIABLE = "SONGLUAT_TOKEN";

  private static final int LONGEST = 4_096;

  private final Map<String, String> environment;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Let requests with the token in this file correct beads (default: the token in the"
              + " environment variable SONGLUAT_TOKEN; without one nothing can be changed).")
  private @Nullable Path file;

  public TokenOption(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The token, or null where none is set. */
  public @Nullable Token in(Workplace workplace) throws IOException {
    if (file != null) {
      Path named = workplace.directory().resolve(file);
      if (Files.size(named) > LONGEST) {
        throw CommandException.usage("--token-file must have at most " + LONGEST + " bytes");
      }
      return token("--token-file", Files.readString(named));
    }
    String variable = environment.get(VARIABLE);
    return variable == null || variable.isBlank() ? null : token(VARIABLE, variable);
  }

  private static Token token(String where, String secret) {
    if (secret.strip().length() < Token.SHORTEST) {
      throw CommandException.usage(
          where + " must hold a token of at least " + Token.SHORTEST + " characters");
    }
    return new Token(secret.strip());
  }
}
