package org.hearsay.extract.speaker;

/** A proper name where it stands, and whose it is. */
record Naming(NameMention mention, Agent agent) {}
