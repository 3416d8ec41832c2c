package org.songluat.ingest.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.parser.ocr.TesseractOCRParser;

/**
 * Which tesseract there is.
 *
 * @param folder where the program lies, with a slash at its end; empty where it is on the path
 * @param data where its languages lie
 * @param version as the program says it
 * @param languages whose data it has
 */
record Installation(String folder, String data, String version, Set<String> languages) {
  private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d[\\w.-]*)");
  private static final Pattern DATA = Pattern.compile("languages in \"([^\"]*)\"");
  private static final Pattern LANGUAGE = Pattern.compile("[\\w/]{3,40}");
  private static final int SECONDS = 20;
  private static final int LONGEST = 20_000;

  Installation {
    languages = Set.copyOf(languages);
  }

  /** Looks for the program in a folder, or on the path where that is empty. */
  static Optional<Installation> find(String folder) throws IOException {
    String place = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    String program = place + TesseractOCRParser.getTesseractProg();
    Matcher version = VERSION.matcher(answer(program, "--version"));
    if (!version.find()) {
      return Optional.empty();
    }
    String listed = answer(program, "--list-langs");
    Matcher data = DATA.matcher(listed);
    Set<String> languages = new TreeSet<>();
    listed.lines().map(String::strip).filter(LANGUAGE.asMatchPredicate()).forEach(languages::add);
    return Optional.of(
        new Installation(place, data.find() ? data.group(1) : "", version.group(1), languages));
  }

  TesseractOCRParser parser() throws IOException {
    try {
      TesseractOCRParser parser = new TesseractOCRParser();
      if (!folder.isEmpty()) {
        parser.setTesseractPath(folder);
        parser.setTessdataPath(data);
      }
      parser.initialize(Map.of());
      return parser;
    } catch (TikaConfigException e) {
      throw new IOException("tesseract must run as it did a moment ago", e);
    }
  }

  /** What the program prints; nothing where there is none, or it says nothing in time. */
  private static String answer(String program, String option) throws IOException {
    Optional<Process> started = start(program, option);
    return started.isPresent() ? answer(started.get()) : "";
  }

  private static Optional<Process> start(String program, String option) {
    try {
      return Optional.of(
          new ProcessBuilder(List.of(program, option)).redirectErrorStream(true).start());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String answer(Process process) throws IOException {
    try {
      process.getOutputStream().close();
      byte[] printed = process.getInputStream().readNBytes(LONGEST);
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      return ended ? new String(printed, StandardCharsets.UTF_8) : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } finally {
      process.destroyForcibly();
    }
  }
}
