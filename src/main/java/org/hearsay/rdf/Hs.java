package org.hearsay.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The classes and properties of {@code ontology/hearsay.ttl}, where each is defined. A class whose
 * property has the same name ends in {@code _CLASS} here. The values that properties take from
 * closed lists are in {@code Concepts}.
 */
public final class Hs {

  /** The namespace, whose usual prefix is {@code hs}. */
  public static final String NS = "https://w3id.org/hearsay/ns#";

  /** A text as its source names it, whatever its wording became over time. */
  public static final Node DOCUMENT = term("Document");

  /** One wording of a document, the one now current. */
  public static final Node DOCUMENT_VERSION = term("DocumentVersion");

  /** A wording that a later one replaced. */
  public static final Node SUPERSEDED_VERSION = term("SupersededVersion");

  /** The wording of the document that counts now. */
  public static final Node CURRENT_VERSION = term("currentVersion");

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  public static final Node TEXT_DIGEST = term("textDigest");

  /** Something doubtful in a text that a reader should know of. */
  public static final Node NOTICE = term("Notice");

  /** An utterance that a current document reports, attributed to its speaker. */
  public static final Node CLAIM = term("Claim");

  /** A claim of an earlier wording of a document. */
  public static final Node SUPERSEDED_CLAIM = term("SupersededClaim");

  /** The voice of one article, speaking for itself. */
  public static final Node NARRATOR = term("Narrator");

  /** Speakers whom a document describes and does not name, such as "analysts". */
  public static final Node GROUP = term("Group");

  /** A mention that could not be tied to a name. */
  public static final Node UNRESOLVED_AGENT = term("UnresolvedAgent");

  /** Whom the document gives as the source of the claim. */
  public static final Node SPEAKER = term("speaker");

  /** The word by which the document tells of the saying, in its dictionary form. */
  public static final Node CUE = term("cue");

  /** Whether the words are quoted, reported, mixed, or the article's own. */
  public static final Node FORM = term("form");

  /** The stance the cue gives the speaker toward what is said. */
  public static final Node MODALITY = term("modality");

  /** Whether the act of saying is affirmed or negated ("has not disclosed"). */
  public static final Node POLARITY = term("polarity");

  /** Where it was said, in the words of the document. */
  public static final Node MEDIUM = term("medium");

  /** When it was said, as far as the document tells. */
  public static final Node STATED_ON = term("statedOn");

  /** The day by which it had been claimed: when it was stated or published, if earlier. */
  public static final Node CLAIMED_ON = term("claimedOn");

  /** From the claim of a cited source to the claim whose speaker cites it. */
  public static final Node CITED_BY = term("citedBy");

  /** A property whose value the source does not tell. */
  public static final Node UNKNOWN = term("unknown");

  /** Words that weaken a claim, on the layer whose doubt they express. */
  public static final Node HEDGE_CLASS = term("Hedge");

  /** A hedge on the claim. */
  public static final Node HEDGE = term("hedge");

  /** Whose doubt a hedge is. */
  public static final Node LAYER = term("layer");

  /** What the words of the hedge are forms of, in the scheme of hedges. */
  public static final Node TERM = term("term");

  /** What the article says has become of a claim. */
  public static final Node RECEPTION_CLASS = term("Reception");

  /** What the article says has become of the claim. */
  public static final Node RECEPTION = term("reception");

  /** Whether the claim was verified, not verified, echoed or disputed. */
  public static final Node OUTCOME = term("outcome");

  /** Those who echoed, disputed or verified it, in the words of the document. */
  public static final Node RECEIVED_BY = term("receivedBy");

  /** A role the article gives someone. */
  public static final Node ROLE_STATEMENT = term("RoleStatement");

  /** To whom the article gives the role. */
  public static final Node ROLE_HOLDER = term("roleHolder");

  /** The role in the words of the article. */
  public static final Node ROLE = term("role");

  /** A number that a claim states, and what it counts. */
  public static final Node FIGURE_CLASS = term("Figure");

  /** A figure of an earlier wording of a document. */
  public static final Node SUPERSEDED_FIGURE = term("SupersededFigure");

  /** A figure that the claim states. */
  public static final Node FIGURE = term("figure");

  /** The words as they stand in the document. */
  public static final Node SURFACE = term("surface");

  /** How the words bound the number. */
  public static final Node BOUND = term("bound");

  /** The noun that is counted, as it stands. */
  public static final Node COUNTED = term("counted");

  /** Whom or what figures count. */
  public static final Node POPULATION_CLASS = term("Population");

  /** Whom or what the figure counts. */
  public static final Node POPULATION = term("population");

  /** What is said of those counted: a neutral code, or where there is none, the clause's word. */
  public static final Node STATUS = term("status");

  /** The document's own words for the status, kept because words like "hostage" are contested. */
  public static final Node STATUS_WORDS = term("statusWords");

  /**
   * Whether the figure counts those there are at a time, those who change state, or all who have
   * changed since a beginning.
   */
  public static final Node MEASURE = term("measure");

  /** What the numeral policy in force made of a word that is no number. */
  public static final Node NUMERAL_POLICY = term("numeralPolicy");

  /** Whether the quantity rose or fell to or by the figure. */
  public static final Node TREND = term("trend");

  /** On what footing the document puts the figure. */
  public static final Node BASIS = term("basis");

  /** The words that tell the basis of a figure. */
  public static final Node BASIS_WORDS = term("basisWords");

  /** Where those counted come from. */
  public static final Node ORIGIN = term("origin");

  /** Where those counted are. */
  public static final Node LOCATION = term("location");

  /** Where those counted go. */
  public static final Node DESTINATION = term("destination");

  /** The time at which the figure holds. */
  public static final Node REFERENCE_TIME = term("referenceTime");

  /** A time that comes again. */
  public static final Node REPEATING_TIME = term("RepeatingTime");

  /** A date of which some part is not known, such as its year. */
  public static final Node PARTIAL_TIME = term("PartialTime");

  /** The time in Extended Date/Time Format (ISO 8601-2). */
  public static final Node PARTIAL_DATE = term("partialDate");

  /** The value of the time expression in ISO-TimeML. */
  public static final Node TIMEX_VALUE = term("timexValue");

  /** The modifier of the time expression in ISO-TimeML. */
  public static final Node TIMEX_MODIFIER = term("timexModifier");

  /** The first calendar day of the time, where the calendar tells. */
  public static final Node EARLIEST = term("earliest");

  /** The last calendar day of the time, where the calendar tells. */
  public static final Node LATEST = term("latest");

  /** The name of the rule that produced what is annotated. */
  public static final Node RULE = term("rule");

  /** The estimated probability, from 0 to 1, that the extraction is right. */
  public static final Node CONFIDENCE = term("confidence");

  /** The words that name the speaker. */
  public static final Node SOURCE_EVIDENCE = term("sourceEvidence");

  /** The words that tell of the saying. */
  public static final Node CUE_EVIDENCE = term("cueEvidence");

  /** The words of the document that say so. */
  public static final Node EVIDENCE = term("evidence");

  /** Whether two figures can be compared and whether they agree, with all its reasons. */
  public static final Node COMPARISON = term("Comparison");

  /** The figure compared from. */
  public static final Node LEFT = term("left");

  /** The figure compared with. */
  public static final Node RIGHT = term("right");

  /** What the comparison comes to. */
  public static final Node VERDICT = term("verdict");

  /** A reason for the verdict. */
  public static final Node REASON = term("reason");

  /** What one field of two keys is on either side, and how the two are related. */
  public static final Node REASON_CLASS = term("Reason");

  /** The field that a reason is about. */
  public static final Node KEY_FIELD = term("keyField");

  /** How the left value is related to the right one. */
  public static final Node RELATION = term("relation");

  /** What the field is in the left figure. */
  public static final Node LEFT_VALUE = term("leftValue");

  /** What the field is in the right figure. */
  public static final Node RIGHT_VALUE = term("rightValue");

  /** Whether figures that follow one another tell of a change or are a revision. */
  public static final Node SUCCESSION = term("succession");

  /** Whether those of a flow add to a stock or are taken from it. */
  public static final Node FLOW_EFFECT = term("flowEffect");

  /** Right less left, where both are single numbers. */
  public static final Node DIFFERENCE = term("difference");

  /** A population whose verdicts are not up to date with its figures. */
  public static final Node UNCOMPARED = term("Uncompared");

  /** The verdict and its reasons in a sentence. */
  public static final Node EXPLANATION = term("explanation");

  /** A passage and its copies in whatever documents. */
  public static final Node ORIGIN_OF_WORDS = term("OriginOfWords");

  /** The origin of the words that state a figure. */
  public static final Node RESTS_ON = term("restsOn");

  /** A stock, the flows out of or into it, and a later stock. */
  public static final Node RECONCILIATION = term("Reconciliation");

  /** The stock before. */
  public static final Node OPENING = term("opening");

  /** Those who joined the stock in between. */
  public static final Node INFLOW = term("inflow");

  /** Those who left the stock in between. */
  public static final Node OUTFLOW = term("outflow");

  /** The stock after. */
  public static final Node CLOSING = term("closing");

  /** The least that is left unexplained. */
  public static final Node RESIDUAL_MIN = term("residualMin");

  /** The most that is left unexplained. */
  public static final Node RESIDUAL_MAX = term("residualMax");

  /** The modality that a cue gives to what is said, unless other words change it. */
  public static final Node CONVEYS = term("conveys");

  /** Nobody is in both statuses at one time. */
  public static final Node EXCLUDES = term("excludes");

  /** Some may be in both statuses at one time, some in one alone. */
  public static final Node OVERLAPS = term("overlaps");

  /** Who passes into the one status then has the other. */
  public static final Node LEADS_TO = term("leadsTo");

  private Hs() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
