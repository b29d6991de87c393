package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

class MediumReaderTest {

  @Test
  void theMediumIsGivenWithoutArticleAndEpithet() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP said/VBD in/IN a/DT recent/JJ Mastodon/NNP post/NN that/IN it/PRP"
                    + " rained/VBD in/IN a/DT video/NN ./.")
            .says("Braun", "said", "that it rained in a video")
            .paragraph("Braun/NNP told/VBD reporters/NNS that/IN it/PRP snowed/VBD ./.")
            .says("Braun", "told", "that it snowed");
    assertEquals(List.of("Mastodon post", "reporters"), media(text));
  }

  private static List<String> media(TaggedText text) {
    ReadStances read = ReadStances.of(text);
    return read.attributions().stream()
        .map(said -> said.medium().map(read::words).orElse(""))
        .toList();
  }
}
