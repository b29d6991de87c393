package org.hearsay.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a web page at an http or https address.
 *
 * <p>Each address, the first and those it redirects to, must be public unless the options allow
 * others. The look-up of a name that was checked is the one the connection uses: Java keeps it for
 * thirty seconds.
 */
final class WebSource {

  private static final int MOST_REDIRECTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** Which hosts may be asked. */
  @FunctionalInterface
  interface Hosts {
    boolean allow(String host) throws UnknownHostException;
  }

  private final ReadingOptions options;
  private final Hosts hosts;
  private final Duration patience;

  WebSource(ReadingOptions options) {
    this(options, options.privateHosts() ? any -> true : PublicAddress::isPublic, PATIENCE);
  }

  WebSource(ReadingOptions options, Hosts hosts, Duration patience) {
    this.options = options;
    this.hosts = hosts;
    this.patience = patience;
  }

  /** The document at an address; its id is the address where it was found. */
  Reading read(String place) {
    try {
      return fetch(new URI(place));
    } catch (URISyntaxException e) {
      return new Reading.Refused(place, "this is not a web address: " + e.getReason());
    } catch (UnknownHostException e) {
      return new Reading.Refused(place, "there is no host of that name");
    } catch (Unreadable e) {
      return new Reading.Refused(place, e.getMessage());
    } catch (IOException e) {
      String reason = e.getMessage() == null ? "no connection" : e.getMessage();
      return new Reading.Refused(place, "fetching failed: " + reason);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reading.Refused(place, "fetching was interrupted");
    }
  }

  private Reading fetch(URI first)
      throws IOException, InterruptedException, Unreadable, URISyntaxException {
    HttpClient client =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(patience).build();
    URI address = first;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      requireAllowed(address);
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(patience)
              .header("User-Agent", "hearsay")
              .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8")
              .build();
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (!REDIRECTS.contains(response.statusCode())) {
          return page(address, response, body);
        }
        address = address.resolve(new URI(location(response)));
      }
    }
    throw new Unreadable("it redirects more than " + MOST_REDIRECTS + " times");
  }

  private static String location(HttpResponse<?> response) throws Unreadable {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new Unreadable("it redirects to nowhere"));
  }

  private void requireAllowed(URI address) throws Unreadable, UnknownHostException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme)) {
      throw new Unreadable("only http and https addresses are read, not " + address);
    }
    if (address.getHost() == null) {
      throw new Unreadable("it names no host, or one that is not written as names of hosts are");
    }
    if (!hosts.allow(address.getHost())) {
      throw new Unreadable(
          address.getHost()
              + " is not an address of the public internet; allow it with --private-hosts");
    }
  }

  private Reading page(URI address, HttpResponse<?> response, InputStream body)
      throws IOException, Unreadable {
    if (response.statusCode() != 200) {
      throw new Unreadable("the server answers with status " + response.statusCode());
    }
    if (response.headers().firstValue("Content-Encoding").isPresent()) {
      throw new Unreadable("the server sends it packed, which was not asked for");
    }
    ContentType type =
        ContentType.of(response.headers().firstValue("Content-Type").orElse("text/html"));
    Description here = Description.of(Map.of("url", address.toString()));
    byte[] bytes = Limits.read(body, options.maxBytes(), PATIENCE);
    if (type.isPlain()) {
      String text = new TextDecoder(type.charset().orElse(options.charset())).text(bytes);
      return DocumentReader.read(address.toString(), address.toString(), text, here);
    }
    return WebPage.of(bytes, type.charset()).read(address.toString(), address.toString(), here);
  }
}
