package org.hearsay.query.match;

import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;

/** A triple, or a pattern of triples, by the {@linkplain Place places} of its nodes. */
record Edge(long subject, long property, long object) {

  /** That of a quad. */
  static Edge of(Tuple<NodeId> quad) {
    return new Edge(Place.of(quad.get(1)), Place.of(quad.get(2)), Place.of(quad.get(3)));
  }

  /** The pattern of its quads in any graph. */
  Tuple<NodeId> quads() {
    return TupleFactory.create4(
        NodeId.NodeIdAny, Place.id(subject), Place.id(property), Place.id(object));
  }

  /** Whether no triple can have its nodes. */
  boolean isNowhere() {
    return subject == Place.NOWHERE || property == Place.NOWHERE || object == Place.NOWHERE;
  }

  /** Whether a triple that has the subject of this pattern may have its other nodes. */
  boolean leadsTo(long otherProperty, long otherObject) {
    return includes(property, otherProperty) && includes(object, otherObject);
  }

  private static boolean includes(long wanted, long place) {
    return wanted == Place.ANY || wanted == place;
  }
}
