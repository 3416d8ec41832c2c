package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexVersionTest {
  @TempDir Path home;

  /** As an index of a SongLuat to come would be. */
  private void age() throws IOException {
    try (Directory folder = FSDirectory.open(home.resolve("index"));
        IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
      Map<String, String> data = new HashMap<>();
      writer.getLiveCommitData().forEach(e -> data.put(e.getKey(), e.getValue()));
      data.replaceAll((key, value) -> key.contains("schema") ? "9999" : value);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  @Test
  void anotherSchemaIsToldInOneLineAndRebuilt() throws IOException {
    Cli cli = Cli.filled(home);
    age();
    String line =
        "songluat: The index in "
            + home.resolve("index")
            + " has schema 9999, this SongLuat needs 7; delete it or run"
            + " `songluat ingest --rebuild`\n";
    for (String command : new String[] {"ingest", "serve"}) {
      assertEquals(new Cli.Run(1, "", line), cli.run(command));
    }
    assertEquals(1, cli.run("search", "cây").code());
    Cli.Run cited = cli.write("a.txt", "Căn cứ Luật số 46/2019/QH14").run("cite", "a.txt");
    assertEquals(0, cited.code());
    assertTrue(cited.out().contains("46/2019/QH14"), cited.out());
    assertTrue(cited.err().contains("titles of held works are not known"), cited.err());

    assertEquals(0, cli.run("ingest", "--rebuild").code());
    assertEquals(0, cli.run("search", "cây").code());
  }
}
