package org.songluat.cli.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.songluat.align.Aligner;
import org.songluat.align.Bead;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Teacher;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.FilePair;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.memory.TmxReader;
import org.songluat.law.Outline;
import org.songluat.pipeline.OutlinePair;
import org.songluat.text.Language;

/** Makes a lesson of files. */
record Schooling(Workplace workplace, Aligner aligner, Teacher teacher) {
  Lesson lesson(Material material) throws IOException {
    if (material.memory()) {
      Path file = material.files().getFirst();
      return teacher.learn(TmxReader.read(file, Workplace.LIMITS.fileBytes()));
    }
    return teacher.lesson(material.pair() ? pair(material) : bilingual(material));
  }

  private List<Bead> pair(Material material) throws IOException {
    List<String> paths = material.paths();
    return new FilePair(workplace, aligner, paths.getFirst(), paths.getLast()).clauses().beads();
  }

  private List<Bead> bilingual(Material material) throws IOException {
    Outline outline = workplace.outline(material.paths().getFirst());
    for (Language language : Language.values()) {
      if (outline.version(language).isEmpty()) {
        throw CommandException.failed(
            "must hold both languages or have a partner by its name, NAME.vi.EXT and NAME.en.EXT");
      }
    }
    return OutlinePair.align(outline, outline, aligner::align).beads();
  }
}
