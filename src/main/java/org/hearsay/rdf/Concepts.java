package org.hearsay.rdf;

import java.util.List;
import java.util.Map;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Form;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Trend;
import org.hearsay.compare.FlowEffect;
import org.hearsay.compare.KeyField;
import org.hearsay.compare.Relation;
import org.hearsay.compare.Succession;
import org.hearsay.compare.Verdict;

/** The closed schemes of {@code ontology/schemes.ttl}, each beside the enumeration it names. */
final class Concepts {

  static final ConceptScheme<Modality> MODALITIES =
      new ConceptScheme<>(
          "Modalities",
          Map.of(
              Modality.ASSERTED, "Asserted",
              Modality.DENIED, "Denied",
              Modality.ALLEGED, "Alleged",
              Modality.QUESTIONED, "Questioned",
              Modality.PROMISED, "Promised",
              Modality.ORDERED, "Ordered",
              Modality.BELIEVED, "Believed"));

  static final ConceptScheme<Form> FORMS =
      new ConceptScheme<>(
          "Forms",
          Map.of(
              Form.DIRECT, "DirectSpeech",
              Form.INDIRECT, "IndirectSpeech",
              Form.MIXED, "MixedSpeech",
              Form.NARRATION, "Narration"));

  static final ConceptScheme<Polarity> POLARITIES =
      new ConceptScheme<>(
          "Polarities", Map.of(Polarity.POSITIVE, "Affirmed", Polarity.NEGATIVE, "Negated"));

  /** An unknown measure has no concept. */
  static final ConceptScheme<Measure> MEASURES =
      new ConceptScheme<>(
          "Measures",
          Map.of(Measure.STOCK, "Stock", Measure.FLOW, "Flow", Measure.CUMULATIVE, "Cumulative"));

  static final ConceptScheme<Bounding> BOUNDS =
      new ConceptScheme<>(
          "Bounds",
          Map.of(
              Bounding.EXACT, "Exact",
              Bounding.BETWEEN, "Between",
              Bounding.ABOUT_BETWEEN, "AboutBetween",
              Bounding.AT_LEAST, "AtLeast",
              Bounding.MORE_THAN, "MoreThan",
              Bounding.AT_MOST, "AtMost",
              Bounding.LESS_THAN, "LessThan",
              Bounding.ABOUT, "About",
              Bounding.NEARLY, "Nearly",
              Bounding.VAGUE, "Vague"));

  /** No trend has no concept. */
  static final ConceptScheme<Trend> TRENDS =
      new ConceptScheme<>("Trends", Map.of(Trend.UP, "Rising", Trend.DOWN, "Falling"));

  /** An unstated basis has no concept. */
  static final ConceptScheme<Basis> BASES =
      new ConceptScheme<>(
          "Bases",
          Map.of(
              Basis.CONFIRMED, "Confirmed",
              Basis.ESTIMATED, "Estimated",
              Basis.PRELIMINARY, "Preliminary",
              Basis.UNVERIFIED, "Unverified",
              Basis.LISTED_BY_NAME, "ListedByName"));

  static final ConceptScheme<Hedge.Layer> LAYERS =
      new ConceptScheme<>(
          "Layers",
          Map.of(
              Hedge.Layer.REPORTER, "ReporterLayer",
              Hedge.Layer.SPEAKER, "SpeakerLayer",
              Hedge.Layer.CITED_SOURCE, "CitedSourceLayer"));

  static final ConceptScheme<Reception.Kind> OUTCOMES =
      new ConceptScheme<>(
          "Outcomes",
          Map.of(
              Reception.Kind.UNVERIFIED, "NotVerified",
              Reception.Kind.VERIFIED, "Verified",
              Reception.Kind.ECHOED, "Echoed",
              Reception.Kind.DISPUTED, "Disputed"));

  static final ConceptScheme<Verdict> VERDICTS =
      new ConceptScheme<>(
          "Verdicts",
          Map.of(
              Verdict.NOT_COMPARABLE, "NotComparable",
              Verdict.INSUFFICIENT, "Insufficient",
              Verdict.SUCCESSIVE, "Successive",
              Verdict.COMPATIBLE, "Compatible",
              Verdict.CONFLICT, "Conflict"));

  static final ConceptScheme<KeyField> KEY_FIELDS =
      new ConceptScheme<>(
          "KeyFields",
          Map.of(
              KeyField.POPULATION, "PopulationField",
              KeyField.UNIT, "UnitField",
              KeyField.MEASURE, "MeasureField",
              KeyField.STATUS, "StatusField",
              KeyField.ORIGIN, "OriginField",
              KeyField.LOCATION, "LocationField",
              KeyField.DESTINATION, "DestinationField",
              KeyField.TIME, "TimeField",
              KeyField.BASIS, "BasisField",
              KeyField.INTERVAL, "IntervalField"));

  static final ConceptScheme<Relation> RELATIONS =
      new ConceptScheme<>(
          "Relations",
          Map.of(
              Relation.SAME, "Same",
              Relation.DIFFERENT, "Different",
              Relation.EXCLUDES, "Excluding",
              Relation.OVERLAPS, "Overlapping",
              Relation.PART_OF, "PartOf",
              Relation.CONTAINS, "Containing",
              Relation.APART, "Apart",
              Relation.BEFORE, "Before",
              Relation.AFTER, "After",
              Relation.UNKNOWN, "UnknownRelation"));

  static final ConceptScheme<Succession> SUCCESSIONS =
      new ConceptScheme<>(
          "Successions", Map.of(Succession.CHANGE, "Change", Succession.REVISION, "Revision"));

  /** No effect has no concept. */
  static final ConceptScheme<FlowEffect> FLOW_EFFECTS =
      new ConceptScheme<>(
          "FlowEffects", Map.of(FlowEffect.ADDS, "Adding", FlowEffect.REMOVES, "Removing"));

  /** All of them. */
  static final List<ConceptScheme<?>> ALL =
      List.of(
          MODALITIES,
          FORMS,
          POLARITIES,
          MEASURES,
          BOUNDS,
          TRENDS,
          BASES,
          LAYERS,
          OUTCOMES,
          VERDICTS,
          KEY_FIELDS,
          RELATIONS,
          SUCCESSIONS,
          FLOW_EFFECTS);

  private Concepts() {}
}
