package org.hearsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.TaggedText;
import org.hearsay.text.Phrase;
import org.hearsay.text.Sentence;

/** The speakers of texts that are tagged by hand. */
final class Resolved {

  /** A sentence that gives a person a role. */
  static final String LENA =
      "Lena/NNP Braun/NNP ,/, Austria/NNP _'s/POS trade/NN envoy/NN ,/, spoke/VBD ./.";

  private Resolved() {}

  static Speaker.Named person(String name) {
    return new Speaker.Named(name, AgentType.PERSON);
  }

  static Speaker only(TaggedText text) {
    assertEquals(1, speakers(text).size());
    return speakers(text).get(0);
  }

  static List<Speaker> speakers(TaggedText text) {
    return resolve(text).speakers();
  }

  static SpeakerResolution resolve(TaggedText text) {
    return new SpeakerResolver(Resolved::flat).resolve(text.document(), text.attributions());
  }

  /** A tree of one level: the rules must do without the parse where it says nothing. */
  private static Phrase flat(Sentence sentence) {
    return new Phrase("S", 0, sentence.tokens().size(), 0, List.of());
  }
}
