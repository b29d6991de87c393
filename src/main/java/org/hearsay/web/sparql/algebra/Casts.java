package org.hearsay.web.sparql.algebra;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * The only functions that are called by IRI: the casts of SPARQL 1.1 (section 17.5). Jena's own
 * registry would load a class for {@code <java:...>}.
 */
public final class Casts extends FunctionRegistry {

  private static final Set<String> NAMES =
      Set.of(
          XSD.xboolean.getURI(),
          XSD.xdouble.getURI(),
          XSD.xfloat.getURI(),
          XSD.decimal.getURI(),
          XSD.integer.getURI(),
          XSD.dateTime.getURI(),
          XSD.date.getURI(),
          XSD.xstring.getURI());

  private Casts() {}

  public static boolean has(String iri) {
    return NAMES.contains(iri);
  }

  /** Lets queries under a context call these and no others. */
  public static void allow(Context context) {
    context.set(ARQConstants.registryFunctions, new Casts());
  }

  @Override
  public FunctionFactory get(String iri) {
    return has(iri) ? FunctionRegistry.get().get(iri) : null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return has(iri);
  }
}
