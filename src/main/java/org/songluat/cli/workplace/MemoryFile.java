package org.songluat.cli.workplace;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songluat.exchange.memory.TmxFormatException;
import org.songluat.exchange.memory.TmxReader;
import org.songluat.exchange.memory.TmxUnit;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.law.Outline;
import org.songluat.pipeline.work.GivenBeads;

/**
 * Translation memories as texts to be searched, with the pairs that they have.
 *
 * @param most how many bytes one may have
 */
record MemoryFile(long most) {
  private static final String SUFFIX = ".tmx";

  /** Nothing for any other file. */
  Optional<Outline> read(SourcePath source) throws IOException {
    String name = source.file().getFileName().toString();
    if (!source.entry().isEmpty() || !name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
      return Optional.empty();
    }
    List<TmxUnit> units = units(source, name);
    if (units.isEmpty()) {
      throw new UnreadableSourceException(
          name, "holds no text in Vietnamese or English; check its language codes");
    }
    return Optional.of(
        GivenBeads.outline(
            name.substring(0, name.length() - SUFFIX.length()),
            units.stream().map(TmxUnit::vi).toList(),
            units.stream().map(TmxUnit::en).toList()));
  }

  private List<TmxUnit> units(SourcePath source, String name) throws IOException {
    try {
      return TmxReader.units(source.file(), most);
    } catch (TmxFormatException e) {
      String fault = String.valueOf(e.getMessage()).substring(name.length());
      throw new UnreadableSourceException(name, fault.replaceFirst("^:\\s*", "is no memory: "), e);
    }
  }
}
