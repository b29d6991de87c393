package org.hearsay.web.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A request that is not served: its status, and a message that names the remedy. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Optional<Duration> retryAfter;

  private Refusal(int status, String message, Optional<Duration> retryAfter) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** The client can mend it. */
  public static Refusal badRequest(String message) {
    return new Refusal(400, message, Optional.empty());
  }

  /** It is not for everybody. */
  public static Refusal unauthorized(String message) {
    return new Refusal(401, message, Optional.empty());
  }

  public static Refusal notFound(String message) {
    return new Refusal(404, message, Optional.empty());
  }

  /** There is an answer, but in no form that the client would have. */
  static Refusal notAcceptable(List<String> offers) {
    return new Refusal(406, "The answer comes as " + String.join(", ", offers), Optional.empty());
  }

  /** What is sent is of a kind that is not read here. */
  public static Refusal unsupported(String message) {
    return new Refusal(415, message, Optional.empty());
  }

  public static Refusal tooLarge(String message) {
    return new Refusal(413, message, Optional.empty());
  }

  /** What is asked is well-formed, and its answer is more than this server gives. */
  public static Refusal answerTooLarge(String message) {
    return new Refusal(422, message, Optional.empty());
  }

  /** There is an answer that the format asked for cannot hold. */
  public static Refusal answerUnwritable(String message) {
    return new Refusal(422, message, Optional.empty());
  }

  /** The same request may be served later. */
  public static Refusal busy(String message, Duration retryAfter) {
    return new Refusal(503, message, Optional.of(retryAfter));
  }

  /** The same request would meet the same limit. */
  public static Refusal overLimit(String message) {
    return new Refusal(503, message, Optional.empty());
  }

  public int status() {
    return status;
  }

  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
