package org.songluat.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.TextDecoder;

/** A saved HTML page. */
public final class WebPage {
  private WebPage() {}

  public static void read(SourceFile file, SourceBuilder into) throws IOException {
    // Many pages declare another encoding than they were saved in; UTF-8 is never so by chance.
    String charset = TextDecoder.isUtf8(file.bytes()) ? "UTF-8" : null;
    Document page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), charset, "");
    into.title(page.title());
    Visibility.removeUnseen(page);
    BlockWriter.write(page.body(), Furniture.of(page.body()), into);
  }
}
