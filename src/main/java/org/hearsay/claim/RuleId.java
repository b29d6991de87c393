package org.hearsay.claim;

import java.util.regex.Pattern;

/**
 * The name of the rule that produced a claim.
 *
 * @param name lower-case words joined by hyphens
 */
public record RuleId(String name) {

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public RuleId {
    if (!KEBAB.matcher(name).matches()) {
      throw new IllegalArgumentException("not a rule name: " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
