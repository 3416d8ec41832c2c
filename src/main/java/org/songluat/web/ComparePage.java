package org.songluat.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bitext;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.Exporter;
import org.songluat.web.Comparer.Given;
import org.songluat.web.Comparer.IncomparableException;
import org.songluat.web.Comparer.Progress;
import org.songluat.web.page.Ui;
import org.songluat.web.page.compare.ComparePages;
import org.songluat.web.page.compare.Compared;

/**
 * Compares two texts that a visitor gives. Nothing of them is kept; how large they may be, how long
 * it may take and how many are compared at once is bounded, and it ends when the visitor leaves.
 */
final class ComparePage {
  /** Of each of the two, in bytes. */
  static final int MOST_BYTES = 8_000_000;

  /** Of both, with what stands round them. */
  static final int MOST_SENT = 2 * MOST_BYTES + 100_000;

  private static final int MOST_AT_ONCE = 2;

  private final Comparer comparer;
  private final Exporter exporter;
  private final ComparePages pages;
  private final Checker checker;
  private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

  ComparePage(Comparer comparer, Checker checker, Exporter exporter, ComparePages pages) {
    this.comparer = comparer;
    this.checker = checker;
    this.exporter = exporter;
    this.pages = pages;
  }

  void show(Context ctx) {
    ctx.contentType(WebApp.HTML).result(pages.empty(Visitor.of(ctx)));
  }

  void compare(Context ctx) throws IOException {
    Ui ui = Visitor.of(ctx);
    ctx.contentType(WebApp.HTML);
    long length = ctx.req().getContentLengthLong();
    if (length < 0 || length > MOST_SENT) {
      // what was sent stays unread, so that nothing can follow it
      ctx.status(HttpStatus.CONTENT_TOO_LARGE)
          .header("Connection", "close")
          .result(pages.refused(ui, "large", null));
      return;
    }
    Optional<Given> vi = given(ctx, "vi");
    Optional<Given> en = given(ctx, "en");
    if (vi.isEmpty() || en.isEmpty()) {
      ctx.status(HttpStatus.BAD_REQUEST).result(pages.refused(ui, "both", null));
    } else if (vi.get().content().length > MOST_BYTES || en.get().content().length > MOST_BYTES) {
      ctx.status(HttpStatus.CONTENT_TOO_LARGE).result(pages.refused(ui, "large", null));
    } else if (!turns.tryAcquire()) {
      ctx.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header("Retry-After", "5")
          .result(pages.refused(ui, "busy", null));
    } else {
      answer(ctx, ui, begun(ctx, vi.get(), en.get()));
    }
  }

  /** Its turn ends when its thread does, which may be later than the answer. */
  private Comparing begun(Context ctx, Given vi, Given en) {
    boolean checked = format(ctx).isEmpty();
    return Comparing.start(
        progress -> compared(vi, en, checked, progress), comparer.patience(), turns::release);
  }

  private Compared compared(Given vi, Given en, boolean checked, Progress progress)
      throws IOException {
    Bitext bitext = comparer.compare(vi, en, progress);
    progress.at(Comparer.Stage.CHECKING);
    List<Discrepancy> all = checked ? checker.check(bitext) : List.of();
    return new Compared(bitext, all.stream().filter(Discrepancy::likely).toList());
  }

  private void answer(Context ctx, Ui ui, Comparing comparing) throws IOException {
    Optional<ExportFormat> format = format(ctx);
    if (format.isEmpty() && "true".equals(ctx.formParam("progress"))) {
      ctx.contentType(CompareStream.TYPE);
      new CompareStream(comparing, ctx.res().getOutputStream()).tell(told(ui, comparing));
      return;
    }
    try {
      Compared compared = comparing.whole();
      if (format.isPresent()) {
        download(ctx, compared.bitext(), format.get());
      } else {
        ctx.result(pages.compared(ui, compared));
      }
    } catch (IncomparableException e) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT).result(refused(ui, e));
    }
  }

  private CompareStream.Page told(Ui ui, Comparing comparing) {
    return wait -> {
      try {
        @Nullable Compared compared = comparing.within(wait);
        return compared == null ? null : pages.compared(ui, compared);
      } catch (IncomparableException e) {
        return refused(ui, e);
      }
    };
  }

  private byte[] refused(Ui ui, IncomparableException e) {
    return pages.refused(ui, e.reason().code(), e.detail().orElse(null));
  }

  private static Optional<ExportFormat> format(Context ctx) {
    return Optional.ofNullable(ctx.formParam("format")).flatMap(f -> ExportFormat.ofFile("." + f));
  }

  private void download(Context ctx, Bitext bitext, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(bitext, format, out);
    ctx.header("Content-Disposition", "attachment; filename=\"compared." + format.code() + "\"")
        .contentType(format.mediaType())
        .result(out.toByteArray());
  }

  /** The file of that language, else the text that was pasted for it. */
  private static Optional<Given> given(Context ctx, String language) throws IOException {
    List<UploadedFile> files = ctx.uploadedFiles("file-" + language);
    for (UploadedFile file : files) {
      if (file.size() > 0) {
        try (InputStream in = file.content()) {
          return Optional.of(new Given(name(file, language), in.readNBytes(MOST_BYTES + 1)));
        }
      }
    }
    @Nullable String text = ctx.formParam("text-" + language);
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(new Given(language + ".txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Of a file's name only the ending says anything to us, and only if it is a plain one. */
  private static String name(UploadedFile file, String language) {
    String ending = file.extension();
    return language + (ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : ".bin");
  }
}
