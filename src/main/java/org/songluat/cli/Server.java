package org.songluat.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.songluat.cli.print.Console;
import org.songluat.index.LegalIndex;
import org.songluat.index.storage.IndexVersionException;
import org.songluat.web.WebApp;

/** A running web server, and the thread that shows it what others ingest meanwhile. */
final class Server {
  private static final int REFRESH_SECONDS = 2;

  private final WebApp app;
  private final LegalIndex index;
  private final Console console;
  private boolean stale;

  Server(WebApp app, LegalIndex index, Console console) {
    this.app = app;
    this.index = index;
    this.console = console;
  }

  /** Serves until the thread is interrupted or the process ended. */
  void run(String host, int port) throws InterruptedException {
    app.start(host, port);
    Runtime.getRuntime().addShutdownHook(new Thread(app::stop, "songluat-stop"));
    console.err().println("SongLuat: " + address(host, app.port()));
    console.flush();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        TimeUnit.SECONDS.sleep(REFRESH_SECONDS);
        refresh();
      }
    } finally {
      app.stop();
    }
  }

  /** The last commit that could be read is served on; the trouble is told once. */
  private void refresh() {
    try {
      index.refresh();
      stale = false;
    } catch (IOException | IndexVersionException e) {
      if (!stale) {
        console.say("what was ingested since cannot be shown: " + e.getMessage());
      }
      stale = true;
    }
  }

  private static String address(String host, int port) {
    String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    String bracketed = shown.contains(":") ? "[" + shown + "]" : shown;
    return "http://" + bracketed + ":" + port;
  }
}
