package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeHome() {
    cli = new Cli(home);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ingest",
        "serve",
        "mcp",
        "search",
        "outline",
        "align",
        "export",
        "check",
        "cite",
        "convert",
        "bench",
        "lexicon",
        "watch",
        "completion"
      })
  void everyCommandHasHelpAndVersion(String command) {
    Cli.Run help = cli.run(command, "--help");
    assertEquals(0, help.code());
    assertEquals("", help.err());
    assertTrue(help.out().startsWith("Usage: songluat " + command), help.out());

    Cli.Run version = cli.run(command, "--version");
    assertEquals(
        "0 songluat (development), Java " + feature(),
        version.code() + " " + version.out().strip());
  }

  private static int feature() {
    return Runtime.version().feature();
  }

  @Test
  void theProgramHasHelpToo() {
    Cli.Run help = cli.run("--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("  ingest      Reads files and folders"), help.out());
  }

  @Test
  void withoutCommandThereIsNothingToDo() {
    assertEquals(new Cli.Run(2, "", "songluat: Missing command. See songluat --help\n"), cli.run());
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertEquals(
        new Cli.Run(
            2, "", "songluat: Missing required parameter: 'FILE'. See songluat outline --help\n"),
        cli.run("outline"));
    assertEquals(
        new Cli.Run(2, "", "songluat: Unknown option: '--colour'. See songluat outline --help\n"),
        cli.run("outline", "--colour", "a.txt"));
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: Invalid value for option '--lang': must be vi or en, got 'fr'."
                + " See songluat search --help\n"),
        cli.run("search", "x", "--lang", "fr"));
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: Invalid value for option '--format': must be one of tsv, json, tmx, xlsx,"
                + " docx, akn, xliff, jsonl, got 'pdf'. See songluat export --help\n"),
        cli.run("export", "x", "--format", "pdf"));
    assertEquals(
        new Cli.Run(2, "", "songluat: --size must be 1..100, got 0\n"),
        cli.run("search", "x", "--size", "0"));
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: --without must be given at most 32 times, with at most 200 characters\n"),
        cli.run("search", "x", "--without", "y".repeat(201)));
    assertEquals(
        new Cli.Run(2, "", "songluat: --port must be 0..65535, got 99999\n"),
        cli.run("serve", "--port", "99999"));
    assertEquals(
        new Cli.Run(
            2, "", "songluat: check must be given one work or two files, got 3 arguments\n"),
        cli.run("check", "a", "b", "c"));
  }

  @Test
  void anAtSignIsAnOrdinaryLetter() {
    String index = home.resolve("index").toString();
    assertEquals(
        new Cli.Run(
            1, "", "songluat: " + index + ": the index is empty. Fill it with songluat ingest\n"),
        cli.run("search", "@nothing"));
  }

  @Test
  void completionKnowsEveryCommandAndOption() {
    Cli.Run script = cli.run("completion");
    assertEquals(0, script.code());
    assertTrue(script.out().startsWith("#!/usr/bin/env bash"));
    Matcher commands =
        Pattern.compile("local commands=\"ingest serve mcp search[^\"]*completion lexicon watch\"")
            .matcher(script.out());
    assertTrue(commands.find());
    assertTrue(script.out().contains("'--prune'"));
  }
}
