package org.songluat.cli.workplace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/** A file of which each line is one segment, known by its number from 0; empty lines count. */
record LineFile(List<Clause> segments) {
  static LineFile read(Path directory, Path named) throws IOException {
    Path file = directory.resolve(named);
    long most = Workplace.LIMITS.fileBytes();
    if (Files.size(file) > most) {
      throw CommandException.failed(
          named + ": must have at most " + (most >> 20) + " MB. Split it");
    }
    return of(text(named, Files.readAllBytes(file)));
  }

  static LineFile of(String text) {
    List<Clause> segments = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      segments.add(segment(segments.size(), text, new Span(start, end)));
      start = end + 1;
    }
    return new LineFile(segments);
  }

  private static Clause segment(int number, String text, Span span) {
    String line = Vietnamese.nfc(span.of(text).replace("\r", ""));
    String label = String.valueOf(number + 1);
    org.songluat.law.Path path = org.songluat.law.Path.ROOT.child(Level.PARAGRAPH, label);
    return new Clause(String.valueOf(number), Level.PARAGRAPH, label, path, line, span);
  }

  private static String text(Path named, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw CommandException.failed(named + ": must be UTF-8 for --lines. Save it as UTF-8");
    }
  }
}
