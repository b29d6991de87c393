package org.hearsay.web;

/** Figures in TriG, as many as are asked for. */
final class ManyFigures {

  private static final String PREFIXES =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <http://schema.org/>
      BASE <http://localhost:3030/id/>
      """;
  private static final String FIGURE =
      """
      <doc/%1$s> {
        <claim/%2$s> a hs:Claim ; schema:text "%3$d %1$s" ; hs:figure <figure/%2$s> ;
          prov:wasQuotedFrom <doc/%1$s> .
        <ann/%2$s> oa:hasBody <claim/%2$s> .
        <figure/%2$s> a hs:Figure ; hs:surface "%3$d %1$s" ; hs:bound hs:Exact ;
          schema:minValue %3$d ; schema:maxValue %3$d ; hs:population <population/%1$s> .
        <population/%1$s> a hs:Population ; schema:name "%1$s" .
      }
      """;
  private static final String VERDICT =
      """
      <comparisons/%1$s> {
        <verdict/%2$s> a hs:Comparison ; hs:left <figure/%1$s-100> ; hs:right <figure/%2$s> ;
          hs:verdict <https://w3id.org/hearsay/verdict/Conflict> .
      }
      """;

  private ManyFigures() {}

  /** 100, 101, 102 … of those counted; the first is in conflict with each other one. */
  static String of(String counted, int figures) {
    StringBuilder trig = new StringBuilder(PREFIXES);
    for (int number = 100; number < 100 + figures; number++) {
      trig.append(FIGURE.formatted(counted, counted + "-" + number, number));
      if (number > 100) {
        trig.append(VERDICT.formatted(counted, counted + "-" + number));
      }
    }
    return trig.toString();
  }
}
