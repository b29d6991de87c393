package org.hearsay.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of a file that are text, and those that are not. */
class TextBytesTest {

  private final ReadPlaces places;

  TextBytesTest(@TempDir Path folder) {
    places = new ReadPlaces(folder);
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    places.read(places.write("a.txt", new byte[0]));
    assertEquals("the file is empty", places.onlyReason());
  }

  @Test
  void aMillionBlankLinesAreRefused() throws IOException {
    places.read(places.write("a.txt", "\n".repeat(1_000_000).getBytes(UTF_8)));
    assertEquals("there is no text in it, only white space", places.onlyReason());
  }

  @Test
  void aByteThatIsNotUtf8IsRefusedWithItsPosition() throws IOException {
    places.read(places.write("a.txt", "Line one.\nCaf\u00E9.".getBytes(ISO_8859_1)));
    assertTrue(
        places.onlyReason().startsWith("byte 13 (line 2) is not UTF-8"), places.onlyReason());
    assertTrue(places.onlyReason().contains("--charset"), places.onlyReason());
  }

  @Test
  void aDeclaredEncodingIsRead() throws IOException {
    String file = places.write("a.txt", "Caf\u00E9 opens.".getBytes(ISO_8859_1));
    places.read(
        new ReadingOptions(false, ISO_8859_1, 1000, false), InputStream.nullInputStream(), file);
    assertEquals("Caf\u00E9 opens.", places.only().text());
  }

  @Test
  void utf16IsToldByItsByteOrderMark() throws IOException {
    places.read(places.write("a.txt", "Tea is served.".getBytes(UTF_16)));
    assertTrue(places.onlyReason().contains("--charset UTF-16"), places.onlyReason());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    places.read(places.write("a.txt", "\uFEFFTea is served.".getBytes(UTF_8)));
    assertEquals("Tea is served.", places.only().text());
  }

  @Test
  void aNulIsRefusedAsBinary() throws IOException {
    places.read(places.write("a.txt", "PK\0\3".getBytes(UTF_8)));
    assertTrue(places.onlyReason().contains("character 2 is NUL"), places.onlyReason());
  }

  @Test
  void tenMegabytesOnOneLineAreRefusedByTheLimit() throws IOException {
    places.read(places.write("a.txt", "word ".repeat(2_000_000).getBytes(UTF_8)));
    assertTrue(
        places.onlyReason().startsWith("it is larger than 4,194,304 bytes"), places.onlyReason());
  }

  @Test
  void aBombOfGzipStopsAtTheLimit() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[20_000_000]);
    }
    places.read(places.write("a.txt.gz", packed.toByteArray()));
    assertTrue(places.onlyReason().contains("limit"), places.onlyReason());
  }

  @Test
  void aBombOfBlankLinesEndsAtSoManyTimesItsSize() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] blank = "\n".repeat(1 << 20).getBytes(UTF_8);
      for (int megabytes = 0; megabytes < 70; megabytes++) {
        gzip.write(blank);
      }
    }
    places.read(places.write("a.jsonl.gz", packed.toByteArray()));
    assertTrue(places.onlyReason().contains("times its size"), places.onlyReason());
  }

  @Test
  void aPackedFileThatIsCutOffIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("The river rose.".getBytes(UTF_8));
    }
    places.read(places.write("a.txt.gz", Arrays.copyOf(packed.toByteArray(), 20)));
    assertTrue(places.onlyReason().startsWith("reading failed"), places.onlyReason());
  }

  @Test
  void partsThatArePackedOneAfterTheOtherAreOneFile() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(packed("{\"id\": \"1\", \"text\": \"It rained.\"}\n"));
    parts.write(packed("{\"id\": \"2\", \"text\": \"It snowed.\"}\n"));
    places.read(places.write("a.jsonl.gz", parts.toByteArray()));
    assertEquals(2, places.documents().size());
    assertEquals(0, places.refused().size(), places.refused().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 12, 30})
  void whatComesBeforeDamageIsReadAndTheDamageTold(int damaged) throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(packed("{\"id\": \"1\", \"text\": \"It rained.\"}\n"));
    byte[] second = packed("{\"id\": \"2\", \"text\": \"It snowed.\"}\n");
    Arrays.fill(second, damaged, Math.min(second.length, damaged + 4), (byte) 0xEE);
    parts.write(second);
    places.read(places.write("a.jsonl.gz", parts.toByteArray()));
    assertEquals("It rained.", places.only().text());
    assertTrue(places.refused().get(0).place().endsWith("line 2"), places.refused().toString());
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
