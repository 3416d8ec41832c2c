package org.songluat.web.api.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The secret of those who may change something; only its hash is kept, and none is printed. */
public final class Token {
  /** Shorter ones are guessed. */
  public static final int SHORTEST = 16;

  private static final String SCHEME = "Bearer ";

  private final byte[] hash;

  /**
   * @throws IllegalArgumentException where the secret is too short
   */
  public Token(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("A token must have at least " + SHORTEST + " characters");
    }
    this.hash = hash(secret);
  }

  /** Whether the header carries the secret; takes as long whatever it carries. */
  boolean isIn(@Nullable String authorization) {
    boolean bearer =
        authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    String given = bearer ? authorization.substring(SCHEME.length()).strip() : "";
    return MessageDigest.isEqual(hash, hash(given)) && bearer;
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
