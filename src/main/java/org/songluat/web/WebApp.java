package org.songluat.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.songluat.web.api.CiteApi;

/**
 * The HTTP server: pages for people, the JSON API for programs under {@code /api/v1}. It asks for
 * no login, and changes nothing but for those who have the token it was given.
 */
public final class WebApp {
  static final String HTML = "text/html; charset=utf-8";
  private static final long STOP_MILLISECONDS = 5_000;

  private final Javalin javalin;

  /** A server that does not listen yet. */
  public WebApp(Services services) {
    javalin = Javalin.create(config -> configure(config, services));
  }

  /**
   * Listens; port 0 takes any that is free.
   *
   * @throws ServerStartException where it cannot
   */
  public void start(String host, int port) {
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw new ServerStartException(
          "A server must have a free port of this machine, got "
              + host
              + ":"
              + port
              + ", which cannot be listened on; choose another with --port",
          e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** What it answers: {@code GET /works/{id}}. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** Takes no more requests, lets those under way finish for a few seconds, and stops. */
  public void stop() {
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Services services) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = CiteApi.MOST_BYTES;
    // all of it in memory: nothing is written down
    MultipartConfig multipart = config.jetty.multipartConfig;
    multipart.maxTotalRequestSize(ComparePage.MOST_SENT, SizeUnit.BYTES);
    multipart.maxFileSize(ComparePage.MOST_SENT, SizeUnit.BYTES);
    multipart.maxInMemoryFileSize(ComparePage.MOST_SENT, SizeUnit.BYTES);
    config.jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormContentSize(ComparePage.MOST_SENT));
    config.jetty.modifyServer(WebApp::stopGracefully);
    config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
    Metrics metrics = new Metrics(services.index(), services.clock());
    config.requestLogger.http(metrics::record);
    config.router.javaLangErrorHandler(ErrorMapping::exhausted);
    new Routes(services, metrics).register(config.routes);
  }

  private static void stopGracefully(Server server) {
    server.setStopTimeout(STOP_MILLISECONDS);
    server.setHandler(new GracefulHandler());
  }
}
