package org.hearsay.cli;

/** What an audit is printed as; named as the command line names it. */
enum AuditFormat {
  text,
  json,
  html,
  jsonld
}
