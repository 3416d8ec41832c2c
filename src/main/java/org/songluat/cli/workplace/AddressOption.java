package org.songluat.cli.workplace;

import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The option that says where the pages are served. */
public final class AddressOption {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+(?:/[^\\s?#]*)?");

  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      description =
          "Where songluat serve shows the pages that are linked (default: ${DEFAULT-VALUE}).")
  private String address = "";

  /** Without a slash at its end. */
  public String base() {
    if (!ADDRESS.matcher(address).matches()) {
      throw CommandException.usage("--address must be http://… or https://…, got " + address);
    }
    return address.replaceFirst("/+$", "");
  }
}
