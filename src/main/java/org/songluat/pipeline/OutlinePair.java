package org.songluat.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bitext;
import org.songluat.index.StoredSource;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.pipeline.work.ClauseKeys;
import org.songluat.text.Language;

/**
 * Aligns two outlines that a person names as the versions of one work; ids and metadata are those
 * the index would give them.
 */
public final class OutlinePair {
  private OutlinePair() {}

  public static Bitext align(Outline vi, Outline en, Stages.Joiner aligner) {
    Work work = merged(vi, en);
    String id = String.valueOf(work.id());
    return aligner.align(work, keyed(id, vi, Language.VI), keyed(id, en, Language.EN));
  }

  private static Work merged(Outline vi, Outline en) {
    StoredSource first = new StoredSource("vi", "", "", Naming.byNumber(vi));
    StoredSource second = new StoredSource("en", "", "", Naming.byNumber(en));
    Metadata metadata = new Metadata(List.of(first, second), new Shown(Path.of("")));
    String own = first.outline().work().id();
    String id = own == null ? second.outline().work().id() : own;
    return metadata.merged(id == null ? Naming.slug(vi, "work") : id);
  }

  private static @Nullable Version keyed(String work, Outline outline, Language language) {
    return outline.version(language).map(v -> ClauseKeys.in(work, v)).orElse(null);
  }
}
