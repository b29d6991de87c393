package org.hearsay.web.http;

import java.util.List;

/**
 * What a path takes of a client.
 *
 * @param methods those it answers, beside OPTIONS
 * @param mostBytes the longest body
 */
public record Intake(List<String> methods, int mostBytes) {

  /** Nothing but the address. */
  static final Intake ADDRESS = new Intake(List.of("GET", "HEAD"), 0);

  public Intake {
    methods = List.copyOf(methods);
  }

  /** A question, in the address or in a body. */
  public static Intake questions(int mostBytes) {
    return new Intake(List.of("GET", "HEAD", "POST"), mostBytes);
  }

  /** What is to be kept. */
  public static Intake deliveries(int mostBytes) {
    return new Intake(List.of("POST"), mostBytes);
  }
}
