package org.hearsay.web.search;

/** What sort of thing is found. */
public enum Kind {
  /** What somebody says today, by its words. */
  CLAIM,
  /** Someone with a name who is quoted. */
  SOURCE,
  /** What sources without a name are called: "officials". They need not be the same people. */
  DESCRIPTION,
  /** Those whom figures count. */
  POPULATION,
  /** An article as it now is, by its title or, where it has none, what its source calls it. */
  ARTICLE,
  /** A figure of today. */
  FIGURE,
  /** What articles say someone is. */
  ROLE,
  /** Whatever else has a name: a place, a publisher, one source without a name. */
  OTHER
}
