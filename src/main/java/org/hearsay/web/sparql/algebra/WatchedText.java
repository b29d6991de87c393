package org.hearsay.web.sparql.algebra;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;

/** A text that can be read until the query is over: a pattern reads a long one for long. */
final class WatchedText implements CharSequence {

  private final String text;
  private final AtomicBoolean over;

  private WatchedText(String text, AtomicBoolean over) {
    this.text = text;
    this.over = over;
  }

  /** The text, for a query that runs in a context. */
  static CharSequence of(String text, Context context) {
    AtomicBoolean over = context.get(ARQConstants.symCancelQuery);
    return over == null ? text : new WatchedText(text, over);
  }

  @Override
  public char charAt(int index) {
    if (over.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
