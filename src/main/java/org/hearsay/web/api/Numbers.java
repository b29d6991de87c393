package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.hearsay.web.http.Refusal;

/** The parameters of a request that are whole numbers. */
record Numbers(HttpServletRequest request) {

  /** The value, or another if there is none. */
  int of(String name, int otherwise) {
    String value = request.getParameter(name);
    if (value == null || value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,9}")) {
      throw Refusal.badRequest(name + " is a whole number, not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }
}
