package org.songluat.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The static files, held in memory under the hash of their content: an address that carries the
 * hash may be kept for ever.
 */
final class Assets {
  private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "style.css",
          "text/css; charset=utf-8",
          "icon.svg",
          "image/svg+xml",
          "app.js",
          JAVASCRIPT,
          "search.js",
          JAVASCRIPT,
          "reading.js",
          JAVASCRIPT,
          "compare.js",
          JAVASCRIPT,
          "editing.js",
          JAVASCRIPT,
          "checks.js",
          JAVASCRIPT);
  private static final int HASH_DIGITS = 16;

  private final Map<String, Asset> assets = new HashMap<>();

  private record Asset(byte[] content, String type, String hash) {}

  Assets() {
    TYPES.forEach((name, type) -> assets.put(name, load(name, type)));
  }

  /** The address of a file of ours, which changes with its content. */
  String address(String name) {
    return "/assets/" + name + "?v=" + asset(name).hash();
  }

  void serve(Context ctx) {
    String name = ctx.pathParam("name");
    if (!assets.containsKey(name)) {
      throw new NotFoundResponse();
    }
    Asset asset = asset(name);
    String tag = '"' + asset.hash() + '"';
    boolean named = asset.hash().equals(ctx.queryParam("v"));
    ctx.header("ETag", tag)
        .header(
            "Cache-Control", named ? "public, max-age=31536000, immutable" : "public, no-cache");
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
    } else {
      ctx.contentType(asset.type()).result(asset.content());
    }
  }

  private Asset asset(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("No static file is called '" + name + "'");
    }
    return asset;
  }

  private static Asset load(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file web/" + name);
      }
      byte[] content = in.readAllBytes();
      return new Asset(content, type, hash(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
