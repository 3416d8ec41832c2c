package org.songluat.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;

/** An index of nothing but what is new, in a folder that lasts as long as the object. */
record NewBeads(Path folder, LegalIndex index) implements Closeable {
  static NewBeads of(LegalIndex whole, Contents contents, int told) throws IOException {
    Path folder = Files.createTempDirectory("songluat-watch-");
    NewBeads news = new NewBeads(folder, LuceneIndex.open(folder));
    try (Update update = news.index.update()) {
      for (StoredWork work : whole.works()) {
        List<BeadRecord> beads = contents.after(told, whole.beads(work.id()));
        if (!beads.isEmpty()) {
          update.putWork(work, beads);
        }
      }
      update.commit();
    }
    return news;
  }

  @Override
  public void close() throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
