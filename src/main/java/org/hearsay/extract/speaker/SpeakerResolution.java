package org.hearsay.extract.speaker;

import java.util.List;
import org.hearsay.claim.RoleStatement;
import org.hearsay.claim.Speaker;

/**
 * Whom the sources of a document's attributions mean.
 *
 * @param speakers one for each attribution, at its index
 * @param roles the roles that the article gives its persons, in reading order
 */
public record SpeakerResolution(List<Speaker> speakers, List<RoleStatement> roles) {
  public SpeakerResolution {
    speakers = List.copyOf(speakers);
    roles = List.copyOf(roles);
  }
}
