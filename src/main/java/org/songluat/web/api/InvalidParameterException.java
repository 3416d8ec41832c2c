package org.songluat.web.api;

import org.jspecify.annotations.Nullable;

/** A parameter of a request breaks its rule. */
public final class InvalidParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_ECHO = 60;

  private final String parameter;

  /**
   * @param rule what the parameter must be, to follow "must": {@code be vi or en}
   */
  public InvalidParameterException(String parameter, String rule, String value) {
    this(parameter, rule, value, null);
  }

  InvalidParameterException(
      String parameter, String rule, String value, @Nullable Throwable cause) {
    super(parameter + " must " + rule + ", got '" + shortened(value) + "'", cause);
    this.parameter = parameter;
  }

  /** For a parameter that must be there and is not. */
  static InvalidParameterException missing(String parameter) {
    return new InvalidParameterException(parameter, "not be empty", "");
  }

  public String parameter() {
    return parameter;
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_ECHO ? value : value.substring(0, LONGEST_ECHO) + "…";
  }
}
