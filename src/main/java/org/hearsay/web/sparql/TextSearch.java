package org.hearsay.web.sparql;

import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The one property function there is, {@code text:query} of Jena; all others are properties like
 * any. Jena's registry would load a class for {@code <java:...>}.
 */
final class TextSearch extends PropertyFunctionRegistry {

  /** The property {@code text:query}. */
  static final String QUERY = "http://jena.apache.org/text#query";

  private final Context context;
  private final Supplier<TextIndex> index;

  private TextSearch(Context context, Supplier<TextIndex> index) {
    this.context = context;
    this.index = index;
  }

  /** Lets queries under a context search in an index, which is asked for only if they do. */
  static void allow(Context context, Supplier<TextIndex> index) {
    context.set(ARQ.enablePropertyFunctions, true);
    set(context, new TextSearch(context, index));
  }

  @Override
  public boolean manages(String iri) {
    return iri.equals(QUERY);
  }

  @Override
  public PropertyFunctionFactory get(String iri) {
    if (!manages(iri)) {
      return null;
    }
    context.set(TextQuery.textIndex, index.get());
    return any -> new TextQueryPF();
  }
}
