package org.hearsay.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms taken from the vocabularies of others, as nodes. */
public final class Borrowed {

  static final String SCHEMA = "http://schema.org/";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String OA = "http://www.w3.org/ns/oa#";
  static final String TIME = "http://www.w3.org/2006/time#";

  public static final Node TYPE = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  public static final Node COMMENT = node("http://www.w3.org/2000/01/rdf-schema#comment");
  public static final Node IDENTIFIER = node("http://purl.org/dc/terms/identifier");

  public static final Node ARTICLE = node(SCHEMA + "Article");
  public static final Node ARTICLE_BODY = node(SCHEMA + "articleBody");
  public static final Node CREATIVE_WORK = node(SCHEMA + "CreativeWork");
  public static final Node DATE_PUBLISHED = node(SCHEMA + "datePublished");
  public static final Node GOVERNMENT = node(SCHEMA + "GovernmentOrganization");
  public static final Node HEADLINE = node(SCHEMA + "headline");
  public static final Node MAX_VALUE = node(SCHEMA + "maxValue");
  public static final Node MIN_VALUE = node(SCHEMA + "minValue");
  public static final Node NAME = node(SCHEMA + "name");
  public static final Node ORGANIZATION = node(SCHEMA + "Organization");
  public static final Node PERSON = node(SCHEMA + "Person");
  public static final Node PLACE = node(SCHEMA + "Place");
  public static final Node PUBLISHER = node(SCHEMA + "publisher");
  public static final Node QUANTITATIVE_VALUE = node(SCHEMA + "QuantitativeValue");
  public static final Node SCHEMA_CLAIM = node(SCHEMA + "Claim");
  public static final Node SOFTWARE_VERSION = node(SCHEMA + "softwareVersion");
  public static final Node TEXT = node(SCHEMA + "text");
  public static final Node UNIT_TEXT = node(SCHEMA + "unitText");
  public static final Node URL = node(SCHEMA + "url");
  public static final Node VALUE = node(SCHEMA + "value");

  public static final Node ACTIVITY = node(PROV + "Activity");
  public static final Node AGENT = node(PROV + "Agent");
  public static final Node ENDED_AT_TIME = node(PROV + "endedAtTime");
  public static final Node SOFTWARE_AGENT = node(PROV + "SoftwareAgent");
  public static final Node SPECIALIZATION_OF = node(PROV + "specializationOf");
  public static final Node USED = node(PROV + "used");
  public static final Node WAS_ASSOCIATED_WITH = node(PROV + "wasAssociatedWith");
  public static final Node WAS_GENERATED_BY = node(PROV + "wasGeneratedBy");
  public static final Node WAS_QUOTED_FROM = node(PROV + "wasQuotedFrom");
  public static final Node WAS_REVISION_OF = node(PROV + "wasRevisionOf");

  public static final Node ANNOTATION = node(OA + "Annotation");
  public static final Node END = node(OA + "end");
  public static final Node EXACT = node(OA + "exact");
  public static final Node HAS_BODY = node(OA + "hasBody");
  public static final Node HAS_SELECTOR = node(OA + "hasSelector");
  public static final Node HAS_SOURCE = node(OA + "hasSource");
  public static final Node HAS_TARGET = node(OA + "hasTarget");
  public static final Node PREFIX = node(OA + "prefix");
  public static final Node SPECIFIC_RESOURCE = node(OA + "SpecificResource");
  public static final Node START = node(OA + "start");
  public static final Node SUFFIX = node(OA + "suffix");
  public static final Node TEXT_POSITION_SELECTOR = node(OA + "TextPositionSelector");
  public static final Node TEXT_QUOTE_SELECTOR = node(OA + "TextQuoteSelector");

  public static final Node INSTANT = node(TIME + "Instant");
  public static final Node PROPER_INTERVAL = node(TIME + "ProperInterval");
  public static final Node TEMPORAL_DURATION = node(TIME + "TemporalDuration");

  private Borrowed() {}

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
