package org.hearsay.source;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.text.Document;

/** What came of reading one text. */
public sealed interface Reading {

  /** Hands the document to the one, or the refusal to the other. */
  void match(Consumer<Read> onRead, Consumer<Refused> onRefused);

  /**
   * A text that was read.
   *
   * @param place the file, line or address
   * @param remarks what of its description had to be left out, as sentences
   */
  record Read(String place, Document document, List<String> remarks) implements Reading {
    public Read {
      remarks = List.copyOf(remarks);
    }

    @Override
    public void match(Consumer<Read> onRead, Consumer<Refused> onRefused) {
      onRead.accept(this);
    }
  }

  /**
   * A text that was not read.
   *
   * @param place the file, line or address
   * @param reason what is wrong and what to do about it
   */
  record Refused(String place, String reason) implements Reading {
    @Override
    public void match(Consumer<Read> onRead, Consumer<Refused> onRefused) {
      onRefused.accept(this);
    }

    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }
}
