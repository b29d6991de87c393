package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;

/** The rules that find whom a source means, in order: the surest first, and the first answer. */
record Sieve(List<SpeakerRule> rules) {

  static final Sieve ALL =
      new Sieve(
          List.of(
              new RelativeRule(),
              new PronounRule(),
              new TitleBeforeNameRule(),
              new TwoRolesRule(),
              new CoordinationRule(),
              new NameRule(),
              new BareNameRule(),
              new AppositionRule(),
              new SayingRule(),
              new RoleRule(),
              new OnSceneRule(),
              new BelongingRule(),
              new GroupRule(),
              new DescriptionRule()));

  Sieve {
    rules = List.copyOf(rules);
  }

  Optional<Agent> resolve(Source source, Discourse discourse) {
    return rules.stream().flatMap(rule -> rule.resolve(source, discourse).stream()).findFirst();
  }
}
