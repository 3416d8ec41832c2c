package org.songluat.ingest.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small server on this machine, and what it was asked for. */
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          handlers.getOrDefault(path, e -> answer(e, 404, new byte[0])).handle(exchange);
        });
    server.start();
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The paths asked for, in their order. */
  public List<String> asked() {
    return asked;
  }

  /** Puts a page there, in place of an earlier one. */
  public Site page(String path, byte[] content) {
    return at(path, exchange -> answer(exchange, 200, content));
  }

  public Site page(String path, String content) {
    return page(path, content.getBytes(StandardCharsets.UTF_8));
  }

  Site status(String path, int status) {
    return at(path, exchange -> answer(exchange, status, new byte[0]));
  }

  Site redirect(String path, String location) {
    return at(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          answer(exchange, 302, new byte[0]);
        });
  }

  /** Begins to answer and does not go on. */
  Site slow(String path) {
    return at(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          awaitClose();
        });
  }

  /** Sends more and more, and never says how much it will be. */
  Site endless(String path) {
    return at(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] chunk = new byte[1 << 16];
          while (closed.getCount() > 0) {
            exchange.getResponseBody().write(chunk);
          }
        });
  }

  private void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Site at(String path, HttpHandler handler) {
    handlers.put(path, handler);
    return this;
  }

  private static void answer(HttpExchange exchange, int status, byte[] content) throws IOException {
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    if (content.length > 0) {
      exchange.getResponseBody().write(content);
    }
    exchange.close();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
