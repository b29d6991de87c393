package org.hearsay.web;

import org.hearsay.web.http.Metrics;
import org.hearsay.web.http.Turnstile;

/**
 * What all pass who read from the store other than by a query. Programs, which ask much at a time,
 * keep nobody from a page.
 *
 * @param pages for people
 * @param data for programs: the REST interface and linked data
 */
record Turnstiles(Turnstile pages, Turnstile data) {

  static Turnstiles ofCores() {
    return new Turnstiles(Turnstile.ofCores(), Turnstile.ofCores());
  }

  void showIn(Metrics metrics) {
    metrics.show("hearsay.pages.running", "Pages made now", pages::inside);
    metrics.show("hearsay.data.running", "Data read now", data::inside);
  }
}
