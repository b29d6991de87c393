package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.QueryArgumentException;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Knowledge;
import org.hearsay.query.answer.Slice;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.api.AnswerMemory.Question;
import org.hearsay.web.http.Client;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.sparql.lane.QueryLanes;

/** Runs canned queries for requests: their parameters are terms, never text of a query. */
public final class CannedQueries {

  /** Parameters of the interface; all others are the query's. */
  private static final Set<String> RESERVED = Set.of("format", "limit", "offset");

  private final QueryLibrary library = QueryLibrary.bundled();
  private final Knowledge knowledge = new Knowledge();
  private final AnswerMemory memory;
  private final ClaimStore store;
  private final QueryLanes lanes;

  /** Runs on the store, in the lanes. */
  public CannedQueries(ClaimStore store, QueryLanes lanes) {
    this.store = store;
    this.lanes = lanes;
    this.memory = new AnswerMemory(lanes.limits().time());
  }

  /** All there are, in alphabetical order. */
  public Collection<CannedQuery> all() {
    return library.all();
  }

  /** The query of that name. */
  public CannedQuery named(String name) {
    try {
      return library.get(name);
    } catch (QueryArgumentException unknown) {
      throw Refusal.notFound(unknown.getMessage());
    }
  }

  /** Answers a query with the parameters of a request, and with the rows that it wants. */
  Answer answer(CannedQuery query, HttpServletRequest request) {
    return answer(query, request, slice(request));
  }

  /** Answers a query with the parameters of a request. */
  public Answer answer(CannedQuery query, HttpServletRequest request, Slice slice) {
    Client client = Client.of(request);
    return answer(query, arguments(request), slice, client::hasLeft);
  }

  /**
   * Answers a query.
   *
   * @param isUnwanted tells whether nobody waits for the answer any more
   * @throws Refusal if it cannot be answered now, or not at all
   */
  Answer answer(
      CannedQuery query, Map<String, String> arguments, Slice slice, BooleanSupplier isUnwanted) {
    long since = System.nanoTime();
    return answer(query, arguments, slice, work -> lanes.admitting(since, isUnwanted, work));
  }

  /**
   * Works out an answer for those who will ask, beside those who do.
   *
   * @param isUnwanted tells whether it is to be given up
   * @throws Refusal if it cannot be worked out now, or not at all
   */
  void prepare(
      CannedQuery query, Map<String, String> arguments, Slice slice, BooleanSupplier isUnwanted) {
    answer(query, arguments, slice, work -> lanes.inBackground(isUnwanted, work));
  }

  /**
   * Finds out what lets a query be answered soon with other values of the same parameters.
   *
   * @param isUnwanted tells whether it is to be given up
   * @throws Refusal if it cannot be found out now
   */
  void prepareOthers(CannedQuery query, Map<String, String> arguments, BooleanSupplier isUnwanted) {
    lanes.inBackground(
        isUnwanted,
        stop -> {
          new QueryRunner(store.dataset(), knowledge, stop).prepare(query, arguments);
          return query;
        });
  }

  private Answer answer(
      CannedQuery query,
      Map<String, String> arguments,
      Slice slice,
      Function<Function<AtomicBoolean, Answer>, Answer> lane) {
    Slice enough = slice.rounded();
    return memory
        .answer(
            new Question(query.name(), arguments, enough),
            store.version(),
            () -> lane.apply(stop -> workOut(query, arguments, enough, stop)))
        .part(new Slice(0, slice.limit()));
  }

  private Answer workOut(
      CannedQuery query, Map<String, String> arguments, Slice slice, AtomicBoolean stop) {
    try {
      return whole(new QueryRunner(store.dataset(), knowledge, stop).run(query, arguments, slice));
    } catch (QueryArgumentException mistake) {
      throw Refusal.badRequest(mistake.getMessage());
    }
  }

  /** An empty value is one that a form left open. */
  private static Map<String, String> arguments(HttpServletRequest request) {
    Map<String, String> arguments = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw Refusal.badRequest("the parameter " + name + " is given more than once");
              }
              if (!RESERVED.contains(name) && !values[0].isEmpty()) {
                arguments.put(name, values[0]);
              }
            });
    return arguments;
  }

  /** How many rows a request wants to pass over. */
  public static int offset(HttpServletRequest request) {
    return new Numbers(request).of("offset", 0);
  }

  /** One row more than is allowed shows that there are too many. */
  private Slice slice(HttpServletRequest request) {
    Numbers numbers = new Numbers(request);
    long most = lanes.limits().rows() + 1L;
    long limit = numbers.of("limit", Integer.MAX_VALUE);
    return new Slice(offset(request), Math.min(limit, most));
  }

  private Answer whole(Answer answer) {
    if (answer.rows().size() > lanes.limits().rows()) {
      throw Refusal.answerTooLarge(
          "The answer has more than " + lanes.limits().rows() + " rows. Give limit and offset.");
    }
    return answer;
  }
}
