package org.songluat.mcp;

/** A tool cannot answer a call; the message tells the assistant why, and what to do instead. */
final class ToolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ToolException(String message) {
    super(message);
  }
}
