package org.hearsay.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.Measure;
import org.hearsay.extract.figure.StatusTable.Role;
import org.hearsay.text.WordTable;

/** What kind of thing a verb tells of those it counts, by {@code aspects.tsv}. */
enum Aspect {
  /** "owns 20 ships": they are so for a time. */
  STATE {
    @Override
    Measure measure(VerbGroup verbs, Role role) {
      return Measure.STOCK;
    }
  },
  /** "20 men serve", which does not hold of "he served 20 meals". */
  STATE_OF_SUBJECT {
    @Override
    Measure measure(VerbGroup verbs, Role role) {
      return role.isAgent() ? Measure.STOCK : DEED.measure(verbs, role);
    }
  },
  /** "cited 20 cases": nothing becomes of them. */
  NOTICE,
  /** "reached 20": the count came so far, by what is not told. */
  LEVEL,
  /** "cost $20". */
  PRICE,
  /** "had", "began": it says too little by itself. */
  LIGHT,
  /** "20 shops are closing": they are not in that state yet. */
  EVENT {
    @Override
    Measure measure(VerbGroup verbs, Role role) {
      return verbs.isUnderWay() ? Measure.FLOW : DEED.measure(verbs, role);
    }
  },
  /** "sold 20 ships": something happens to them, or they do it. */
  DEED {
    @Override
    Measure measure(VerbGroup verbs, Role role) {
      return new Occurrence(verbs).measure(role);
    }
  };

  private static final Map<String, Aspect> VERBS = load();

  /** What a verb tells, by its base form; one that is not listed tells of a deed. */
  static Aspect of(String verb) {
    return VERBS.getOrDefault(verb, DEED);
  }

  /** What a count of those of whom it is said is. */
  Measure measure(VerbGroup verbs, Role role) {
    return Measure.UNKNOWN;
  }

  private static Map<String, Aspect> load() {
    Map<String, Aspect> verbs = new HashMap<>();
    for (List<String> row : WordTable.beside(Aspect.class, "aspects.tsv").rows()) {
      Aspect aspect = valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT));
      WordTable.parts(row, 1).forEach(verb -> verbs.put(verb, aspect));
    }
    return Map.copyOf(verbs);
  }
}
