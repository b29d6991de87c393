package org.hearsay.extract.attribution;

import java.util.List;

/**
 * All constructions, in the order in which one gives its name to a content that several propose. To
 * add one: its class, its line here, and its example file in the tests.
 */
final class Constructions {

  private static final Construction HEARSAY = new HearsayClause();

  static final List<Construction> ALL =
      List.of(
          new QuotationAround(),
          new QuotationBefore(),
          new QuotationAfter(),
          new QuotationBelow(),
          new ColonSpeech(),
          new AccordingTo(),
          HEARSAY,
          new AdverbScope(),
          Complement.THAT_CLAUSE,
          Complement.QUESTION,
          Complement.INFINITIVE,
          Complement.BARE_CLAUSE,
          Complement.OBJECT,
          Complement.PREPOSITIONAL,
          new Parenthetical(),
          new PassiveSubject(),
          new LeadingClause(),
          new PhrasalObject(),
          Complement.OTHER,
          new NeighborPhrase());

  private Constructions() {}

  /** What the constructions propose as the content; of an adverb of hearsay, only its clause. */
  static Proposals propose(CueSite site) {
    Proposals proposals = new Proposals(site);
    HEARSAY.propose(site, proposals);
    if (proposals.all().isEmpty()) {
      ALL.forEach(construction -> construction.propose(site, proposals));
    }
    return proposals;
  }
}
