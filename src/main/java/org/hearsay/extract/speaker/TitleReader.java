package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.hearsay.extract.speaker.NameRuns.Run;
import org.hearsay.text.Token;

/**
 * Parts a run of proper nouns into the titles at its start and the name: "FBI Director | Jane Doe",
 * "Secretary of State | Jane Doe".
 */
record TitleReader(List<Token> tokens) {

  /** Where the name begins; the end of the run if it holds titles only ("the Attorney General"). */
  int nameStart(Run run) {
    for (int i = run.end() - 1; i >= run.start(); i--) {
      if (isTitle(i, run)) {
        return after(i, run.end());
      }
    }
    return run.start();
  }

  private boolean isTitle(int i, Run run) {
    boolean last = i == run.end() - 1;
    if (Title.of(form(i)).isEmpty()) {
      return !last && i >= run.start() && isRoleBeforeGivenName(i, run);
    }
    boolean surname = i > run.start() && last && isInitialOrGiven(i - 1);
    boolean inOrganization = !last && Names.isOrganizationWord(form(run.end() - 1));
    return !surname && !inOrganization;
  }

  /** "Public Advocate | Jane Doe", "Rival | Jane Doe". */
  private boolean isRoleBeforeGivenName(int i, Run run) {
    return i + 2 < run.end()
        && GivenNames.contains(form(i + 1))
        && !GivenNames.contains(form(i))
        && Noun.of(form(i)).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
  }

  private int after(int title, int end) {
    if (title + 1 < end && form(title + 1).equals("of")) {
      int i = title + 2;
      while (i < end && !GivenNames.contains(form(i))) {
        i++;
      }
      return i;
    }
    boolean regal = Title.of(form(title)).filter(Title::isRegal).isPresent();
    return regal && title + 2 == end ? title : title + 1;
  }

  private boolean isInitialOrGiven(int i) {
    return Names.isInitial(form(i)) || GivenNames.contains(form(i));
  }

  /** What the titles before the name, and its first word if that is one, tell of the gender. */
  Gender gender(int start, int name) {
    Gender gender = Gender.UNKNOWN;
    for (int i = start; i <= name && i < tokens.size(); i++) {
      gender = gender.or(Title.of(form(i)).map(Title::gender).orElse(Gender.UNKNOWN));
    }
    return gender;
  }

  /** The role that the titles before the name give: "senator". */
  Optional<String> role(int start, int name) {
    return tokens.subList(start, Math.max(start, name)).stream()
        .flatMap(token -> Title.of(token.form()).flatMap(Title::role).stream())
        .findFirst();
  }

  private String form(int i) {
    return tokens.get(i).form();
  }
}
