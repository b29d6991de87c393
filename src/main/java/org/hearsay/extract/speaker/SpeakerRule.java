package org.hearsay.extract.speaker;

import java.util.Optional;

/** One way to find whom a source means. It answers only where it is sure. */
@FunctionalInterface
interface SpeakerRule {

  Optional<Agent> resolve(Source source, Discourse discourse);
}
