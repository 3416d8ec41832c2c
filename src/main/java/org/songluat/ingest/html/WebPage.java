package org.songluat.ingest.html;

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
    Document page = Jsoup.parse(TextDecoder.decodePage(file, into));
    into.title(page.title());
    PageFonts fonts = PageFonts.of(page);
    Visibility.removeUnseen(page);
    BlockWriter.write(page.body(), Furniture.of(page.body()), fonts, into);
  }
}
