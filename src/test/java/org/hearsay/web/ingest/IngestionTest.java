package org.hearsay.web.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;
import org.junit.jupiter.api.Test;

class IngestionTest {

  /** A delivery that, when it is read, waits for another to be answered. */
  @Test
  void aSecondDeliveryMeanwhileIsSentAway() {
    try (ClaimStore store = ClaimStore.inMemory()) {
      Ingestion ingestion = new Ingestion(store, IriMinter.local(), "test", () -> {});
      InputStream first =
          new InputStream() {
            @Override
            public int read(byte[] bytes, int offset, int length) {
              return read();
            }

            @Override
            public int read() {
              CompletableFuture.runAsync(() -> ingestion.take(InputStream.nullInputStream()))
                  .join();
              return -1;
            }
          };
      CompletionException second =
          assertThrows(CompletionException.class, () -> ingestion.take(first));
      Refusal refusal = (Refusal) second.getCause();
      assertEquals(503, refusal.status());
      assertTrue(refusal.retryAfter().isPresent());
      assertFalse(ingestion.take(InputStream.nullInputStream()).complete(), "taken, and empty");
    }
  }
}
