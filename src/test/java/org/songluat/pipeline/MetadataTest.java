package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.index.StoredSource;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

class MetadataTest {
  private static final Shown SHOWN = new Shown(Path.of("/base"));

  private static StoredSource source(String name, Language language, Work work) {
    Version version = new Version(language, List.of());
    Outline outline = new Outline(work, List.of(version), List.of(), List.of());
    return new StoredSource("/base/" + name, "", "w", outline);
  }

  private static Work work(
      @Nullable String number,
      WorkType type,
      @Nullable String signer,
      @Nullable LocalDate issued,
      Titles titles) {
    return new Work(null, number, type, null, signer, issued, null, titles);
  }

  private static List<String> messages(Metadata metadata) {
    return metadata.conflicts().stream().map(Finding::message).toList();
  }

  @Test
  void fillsWhatOneSourceLacksFromTheOther() {
    LocalDate day = LocalDate.of(2019, 9, 27);
    Metadata metadata =
        new Metadata(
            List.of(
                source(
                    "a.txt",
                    Language.EN,
                    work("52-NQ/TW", WorkType.RESOLUTION, "Tran Van A", day, titles("Tin", "On"))),
                source(
                    "b.txt",
                    Language.VI,
                    work(null, WorkType.OTHER, "TRẦN VĂN A", null, titles("Về", null)))),
            SHOWN);

    assertEquals(
        new Work(
            "52-nq-tw",
            "52-NQ/TW",
            WorkType.RESOLUTION,
            null,
            "TRẦN VĂN A",
            day,
            null,
            titles("Về", "On")),
        metadata.merged("52-nq-tw"));
    assertEquals(List.of(), messages(metadata));
  }

  @Test
  void believesTheVietnameseTextAndTellsOfConflicts() {
    LocalDate printed = LocalDate.of(2019, 9, 27);
    LocalDate other = LocalDate.of(2019, 9, 28);
    Metadata metadata =
        new Metadata(
            List.of(
                source(
                    "a.txt",
                    Language.EN,
                    work("52-NQ/TW", WorkType.DECISION, "Le B", other, Titles.NONE)),
                source(
                    "b.txt",
                    Language.VI,
                    work("52-NQ/TW", WorkType.RESOLUTION, "Lê A", printed, Titles.NONE))),
            SHOWN);

    Work merged = metadata.merged("52-nq-tw");

    assertEquals(printed, merged.issued());
    assertEquals(WorkType.RESOLUTION, merged.type());
    assertEquals("Lê A", merged.signer());
    assertEquals(
        List.of(
            "The sources of a work must agree on its kind of document, got resolution in b.txt and"
                + " decision in a.txt; the first holds",
            "The sources of a work must agree on its signer, got le a in b.txt and le b in a.txt;"
                + " the first holds",
            "The sources of a work must agree on its date of issue, got 2019-09-27 in b.txt and"
                + " 2019-09-28 in a.txt; the first holds"),
        messages(metadata));
  }

  private static Titles titles(@Nullable String vi, @Nullable String en) {
    return new Titles(vi, en);
  }
}
