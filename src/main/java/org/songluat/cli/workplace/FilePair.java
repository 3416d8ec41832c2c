package org.songluat.cli.workplace;

import java.io.IOException;
import java.nio.file.Path;
import org.songluat.align.Aligner;
import org.songluat.align.Bitext;
import org.songluat.ingest.ocr.OcrRemarks;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.pipeline.OutlinePair;
import org.songluat.text.Language;

/** Two files that are the versions of one work because the person says so. */
public record FilePair(Workplace workplace, Aligner aligner, String vi, String en) {
  private static final Work NONE =
      new Work(null, null, WorkType.OTHER, null, null, null, null, Titles.NONE);

  /** Their lines as segments. */
  public Bitext lines() throws IOException {
    LineFile left = LineFile.read(workplace.directory(), Path.of(vi));
    LineFile right = LineFile.read(workplace.directory(), Path.of(en));
    return new Bitext(NONE, aligner.alignSegments(left.segments(), right.segments()));
  }

  /** Their clauses, each file read for its language. */
  public Bitext clauses() throws IOException {
    Outline left = workplace.outline(vi);
    Outline right = workplace.outline(en);
    require(left, vi, Language.VI);
    require(right, en, Language.EN);
    return OutlinePair.align(left, right, aligner::align);
  }

  private static void require(Outline outline, String file, Language language) {
    if (outline.version(language).isEmpty()) {
      requireText(outline, file);
      String wanted = name(language);
      String has =
          outline.versions().stream()
              .map(Version::language)
              .map(FilePair::name)
              .findFirst()
              .map(other -> "its text is " + other)
              .orElse("it holds no clauses");
      throw CommandException.usage(
          file
              + ": must hold a text in "
              + wanted
              + ", but "
              + has
              + ". Name the Vietnamese file first, the English one second");
    }
  }

  /** Scans that are not recognised hold no text in any language. */
  private static void requireText(Outline outline, String file) {
    outline.findings().stream()
        .filter(finding -> finding.code().equals(OcrRemarks.NO_TEXT_LAYER))
        .findFirst()
        .ifPresent(finding -> {
          throw CommandException.failed(file + ": " + finding.message());
        });
  }

  private static String name(Language language) {
    return language == Language.VI ? "Vietnamese" : "English";
  }
}
