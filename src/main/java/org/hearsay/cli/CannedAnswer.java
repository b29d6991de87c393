package org.hearsay.cli;

import java.time.Duration;
import java.util.Map;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.answer.Answer;
import org.hearsay.store.ClaimStore;

/** What a store answers to a canned query, if it does so while a person waits. */
final class CannedAnswer {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private CannedAnswer() {}

  static Answer of(ClaimStore store, CannedQuery query, Map<String, String> arguments) {
    return new QueryRunner(store.dataset(), LIMIT).run(query, arguments);
  }
}
