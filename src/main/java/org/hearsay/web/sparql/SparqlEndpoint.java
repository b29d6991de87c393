package org.hearsay.web.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.hearsay.query.QueryLibrary;
import org.hearsay.web.http.Accept;
import org.hearsay.web.http.CappedBuffer;
import org.hearsay.web.http.Client;
import org.hearsay.web.http.Leftover;
import org.hearsay.web.http.Outbox;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.sparql.lane.QueryLanes;
import org.hearsay.web.sparql.lane.QueryLimits;
import org.hearsay.web.sparql.lane.RunningQuery;

/**
 * The query operation of the SPARQL 1.1 Protocol (section 2.1), read-only. It replaces Fuseki's,
 * which sends the status before the answer is whole and honors parameters that are not of the
 * protocol.
 */
public final class SparqlEndpoint extends SPARQL_QueryDataset {

  private final QueryReader reader;
  private final SparqlRunner runner;
  private final QueryLanes lanes;
  private final Outbox outbox;
  private final Supplier<DatasetGraph> dataset;
  private final ServiceDescription description;

  /**
   * The endpoint.
   *
   * @param base the IRI on which relative ones in queries rest
   * @param outbox for the answers, which others may share
   * @param dataset gives the dataset as it now is; a store may open it anew
   * @param words gives the index for full-text search
   */
  public SparqlEndpoint(
      URI base,
      QueryLanes lanes,
      Outbox outbox,
      Supplier<DatasetGraph> dataset,
      Supplier<TextIndex> words) {
    this.outbox = outbox;
    this.dataset = dataset;
    QueryLimits limits = lanes.limits();
    this.reader = new QueryReader(base.toString(), limits.textBytes());
    this.runner = new SparqlRunner(limits, words);
    this.lanes = lanes;
    this.description = new ServiceDescription(base.resolve("sparql"), QueryLibrary.bundled().all());
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      describe(action);
    } else {
      super.execGet(action);
    }
  }

  private void describe(HttpAction action) {
    try {
      SparqlAnswer.Form form = form(action, SparqlAnswer.GRAPHS);
      send(action, written(description.answer(), form), form);
    } catch (Refusal refusal) {
      refuse(action, refusal);
    }
  }

  /** What can be got has a head (RFC 9110, section 9.1), though Fuseki gives none of queries. */
  @Override
  public void execHead(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      describe(action);
    } else {
      validateParams(action, acceptedParams(action));
      executeWithParameter(action);
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream body = action.getRequestInputStream()) {
      byte[] bytes = body.readNBytes(lanes.limits().textBytes() + 1);
      Leftover.discard(body);
      execute(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), action);
    } catch (CharacterCodingException notUtf8) {
      ServletOps.errorBadRequest("The query is not UTF-8.");
    } catch (IOException broken) {
      ServletOps.errorBadRequest("The request broke off.");
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      if (text == null) {
        throw Refusal.badRequest("There is no query: give one as query=.");
      }
      Query query = reader.read(text);
      SparqlAnswer.Form form = form(action, SparqlAnswer.formsFor(query));
      send(action, written(answer(query, action), form), form);
    } catch (Refusal refusal) {
      refuse(action, refusal);
    }
  }

  private SparqlAnswer answer(Query query, HttpAction action) {
    Client client = Client.of(action.getRequest());
    try (RunningQuery place = lanes.admit(wish(action), client::hasLeft)) {
      return Txn.calculateRead(getDataset(action), () -> run(query, action, place));
    }
  }

  private SparqlAnswer run(Query query, HttpAction action, RunningQuery place) {
    Pair<DatasetGraph, Query> target = decideDataset(action, query, "");
    return runner.run(target.getRight(), target.getLeft(), place);
  }

  /** The time the client allows, in seconds, as Fuseki's clients give it. */
  private Duration wish(HttpAction action) {
    String timeout = action.getRequestParameter("timeout");
    if (timeout == null) {
      return lanes.limits().time();
    }
    try {
      double seconds = Double.parseDouble(timeout);
      if (seconds > 0) {
        return Duration.ofMillis(Math.max(1, (long) Math.min(seconds * 1000, 1e9)));
      }
    } catch (NumberFormatException notNumber) {
      throw Refusal.badRequest("timeout is a number of seconds, such as 2.5");
    }
    throw Refusal.badRequest("timeout is more than 0 seconds");
  }

  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return dataset.get();
  }

  private static SparqlAnswer.Form form(HttpAction action, List<SparqlAnswer.Form> offers) {
    return Accept.of(action.getRequest()).choose(offers, SparqlAnswer.Form::mediaType);
  }

  private void send(HttpAction action, CappedBuffer answer, SparqlAnswer.Form form) {
    try (Outbox.Held held = outbox.hold(answer)) {
      action.setResponseContentType(form.mediaType());
      action.setResponseCharacterEncoding("utf-8");
      action.setResponseHeader("Vary", "Accept");
      action.setResponseContentLength(held.size());
      ServletOps.success(action);
      held.writeTo(action.getResponseOutputStream());
    } catch (IOException clientLeft) {
      action.log.debug("the client left before its answer");
    }
  }

  private CappedBuffer written(SparqlAnswer answer, SparqlAnswer.Form form) {
    CappedBuffer buffer = outbox.begin();
    try {
      answer.write(buffer, form);
      return buffer;
    } catch (JenaException unwritable) {
      // RDF/XML has no way to write some predicates.
      throw Refusal.answerUnwritable(
          "The answer cannot be written as " + form.mediaType() + ". Ask for another format.");
    }
  }

  private static void refuse(HttpAction action, Refusal refusal) {
    refusal
        .retryAfter()
        .ifPresent(wait -> action.setResponseHeader("Retry-After", "" + wait.toSeconds()));
    ServletOps.error(refusal.status(), refusal.getMessage());
  }
}
