package org.hearsay.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the things of this store are shown. Only those have pages; no other IRI becomes a link. */
public final class Links {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}/.=,_~#-]++");

  private final String things;

  /**
   * @param base the base of all IRIs
   */
  public Links(URI base) {
    this.things = base.resolve("id/").toString();
  }

  /** The path of a thing's page; a part of a thing is shown on the page of the whole. */
  public Optional<String> page(String iri) {
    return path(iri).map(path -> "/page/" + path);
  }

  /** The IRI of a thing as a URI, in ASCII. */
  public Optional<String> name(String iri) {
    return path(iri).map(path -> things + path);
  }

  /** The path of a thing's triples. */
  public Optional<String> data(String iri, String extension) {
    return path(iri).map(path -> "/data/" + path + extension);
  }

  /** The path of a claim's nanopublication. */
  Optional<String> nanopublication(String iri) {
    return path(iri).filter(path -> path.startsWith("claim/")).map(path -> "/np/" + path + ".trig");
  }

  /** The IRI of the thing at a path below {@code /id/}. */
  public String iri(String path) {
    return things + path;
  }

  /** Letters of any script may stand in a name; in a path they are percent-encoded. */
  private static String encoded(String name) {
    try {
      return new URI(null, null, name, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(name, impossible);
    }
  }

  private Optional<String> path(String iri) {
    boolean ours = iri.startsWith(things) && NAME.matcher(iri.substring(things.length())).matches();
    return ours
        ? Optional.of(encoded(iri.substring(things.length()).replaceFirst("#.*", "")))
        : Optional.empty();
  }
}
