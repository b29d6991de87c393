package org.hearsay.rdf;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.Period;
import org.hearsay.claim.time.RepeatingTime;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeLength;
import org.hearsay.claim.time.TimeMention;

/** Writes time expressions: their words, what they mean, and their days where these are known. */
final class TimeWriter {

  /** The namespace of the datatypes of dates of which some part is not known. */
  static final String EDTF = "http://id.loc.gov/datatypes/edtf/";

  private static final RDFDatatype DATE = TypeMapper.getInstance().getSafeTypeByName(EDTF + "EDTF");

  private final DocumentGraph graph;

  TimeWriter(DocumentGraph graph) {
    this.graph = graph;
  }

  Node write(TimeMention mention) {
    Node node = graph.iris().time(mention.span());
    TimeExpression time = mention.time();
    graph.add(node, Borrowed.TYPE, type(time));
    graph.words(node, Hs.SURFACE, mention.span());
    graph.text(node, Hs.TIMEX_VALUE, time.value());
    time.modifier().ifPresent(modifier -> graph.text(node, Hs.TIMEX_MODIFIER, modifier.name()));
    graph.add(
        node, Hs.PARTIAL_DATE, time.edtf().map(date -> NodeFactory.createLiteralDT(date, DATE)));
    time.days().ifPresent(days -> graph.day(node, Hs.EARLIEST, days.first()));
    time.days().ifPresent(days -> graph.day(node, Hs.LATEST, days.last()));
    graph.evidence(node, Hs.EVIDENCE, mention.span());
    return node;
  }

  private static Node type(TimeExpression time) {
    if (time instanceof Day) {
      return Borrowed.INSTANT;
    }
    if (time instanceof Period) {
      return Borrowed.PROPER_INTERVAL;
    }
    if (time instanceof TimeLength) {
      return Borrowed.TEMPORAL_DURATION;
    }
    return time instanceof RepeatingTime ? Hs.REPEATING_TIME : Hs.PARTIAL_TIME;
  }
}
