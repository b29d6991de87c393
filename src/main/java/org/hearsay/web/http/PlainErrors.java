package org.hearsay.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is told of requests that Jetty turns away before any part of this server sees them, and of
 * faults: the meaning of the status, and nothing of the request or of the fault.
 *
 * <p>Jetty hangs up after some of these without a word, and a client that has sent its next request
 * by then would wait for nothing. So it is told of each that the connection ends.
 */
public final class PlainErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    SafetyHeaders.set((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    byte[] words = (HttpStatus.getMessage(status) + ".\n").getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(words), callback);
  }
}
