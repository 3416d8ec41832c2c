package org.songluat.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.songluat.align.correction.CorrectionException;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.MalformedQueryException;
import org.songluat.web.api.NotHeldException;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param instance which address; null where it could not be read
 * @param column where in the query, 1-based in UTF-16 units; of a malformed query only
 * @param parameter which parameter; of an invalid parameter only
 * @param requestId what the log calls the request; of a fault of ours only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    @Nullable Integer column,
    @Nullable String parameter,
    @Nullable String requestId) {
  private static final String TYPES = "urn:songluat:problem:";

  static Problem malformedQuery(MalformedQueryException query, String instance) {
    return new Problem(
        TYPES + "malformed-query",
        "Malformed query",
        400,
        said(query),
        instance,
        query.column(),
        null,
        null);
  }

  static Problem invalidParameter(InvalidParameterException invalid, String instance) {
    return new Problem(
        TYPES + "invalid-parameter",
        "Invalid parameter",
        400,
        said(invalid),
        instance,
        null,
        invalid.parameter(),
        null);
  }

  static Problem notHeld(NotHeldException missing, String instance) {
    return new Problem(
        TYPES + "not-held", "Not held", 404, said(missing), instance, null, null, null);
  }

  /** A correction that the work as it is does not allow. */
  static Problem unfit(CorrectionException unfit, String instance) {
    return new Problem(
        TYPES + "unfit-correction",
        "Unfit correction",
        409,
        said(unfit),
        instance,
        null,
        null,
        null);
  }

  /** A problem that the status says all about. */
  static Problem ofStatus(int status, String title, String detail, @Nullable String instance) {
    return new Problem("about:blank", title, status, detail, instance, null, null, null);
  }

  static Problem fault(String requestId, String instance) {
    return new Problem(
        TYPES + "fault",
        "Fault of the server",
        500,
        "The server met a fault; its log has the details under the request id",
        instance,
        null,
        null,
        requestId);
  }

  private static String said(RuntimeException exception) {
    return String.valueOf(exception.getMessage());
  }
}
