package org.hearsay.extract.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/**
 * A word that stands before a person's name, such as "Sen." or "Mrs.".
 *
 * @param role the noun of the role it gives: "senator"
 * @param gender what it tells of the gender
 */
record Title(Optional<String> role, Gender gender) {

  private static final Map<String, Title> FORMS =
      WordTable.beside(Title.class, "titles.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row ->
                      new Title(
                          WordTable.parts(row, 1).stream().findFirst(),
                          Gender.named(row.size() > 2 ? row.get(2) : ""))));

  private static final Set<String> REGAL =
      Set.of("king", "queen", "prince", "princess", "pope", "emperor", "empress");

  static Optional<Title> of(String form) {
    return Optional.ofNullable(FORMS.get(form.toLowerCase(Locale.ROOT)));
  }

  /** Whether it goes with a single name that is no surname: "Pope", "Queen". */
  boolean isRegal() {
    return role.filter(REGAL::contains).isPresent();
  }
}
