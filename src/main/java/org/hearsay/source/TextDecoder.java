package org.hearsay.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes to text, strictly: a byte that does not belong is an error with its position, never a
 * replacement character. A byte-order mark is a signature of the encoding and not part of the text.
 */
final class TextDecoder {

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};

  private final Charset charset;

  TextDecoder(Charset charset) {
    this.charset = charset;
  }

  /** The text of a whole file, which must hold some. */
  String text(byte[] bytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("the file is empty");
    }
    String text = decode(bytes);
    requireText(text);
    return text;
  }

  /** Refuses what no text holds: nothing but white space, NULs, halves of characters. */
  static void requireText(String text) throws Unreadable {
    if (text.isBlank()) {
      throw new Unreadable("there is no text in it, only white space");
    }
    requireCharacters(text);
  }

  /** Refuses NULs and halves of characters. */
  static void requireCharacters(String text) throws Unreadable {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new Unreadable(
          "character " + nul + " is NUL; this looks like a binary file, give its text instead");
    }
    int lone = loneSurrogate(text);
    if (lone >= 0) {
      throw new Unreadable(
          "character " + lone + " is half of a surrogate pair; write the character whole");
    }
  }

  private static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  /** The characters of some bytes, whatever they are. */
  String decode(byte[] bytes) throws Unreadable {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    if (utf8 && (startsWith(bytes, UTF_16BE_MARK) || startsWith(bytes, UTF_16LE_MARK))) {
      throw new Unreadable(
          "it begins with the byte-order mark of UTF-16; name its encoding with --charset UTF-16");
    }
    int skip = utf8 && startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw malformed(bytes, in.position());
    }
    return out.flip().toString();
  }

  private Unreadable malformed(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new Unreadable(
        ("byte %d (line %d) is not %s%s; save the text as UTF-8, or name its true encoding, such as"
                + " --charset windows-1252")
            .formatted(position, line, charset, looksBinary(bytes) ? ", nor text at all" : ""));
  }

  private static boolean looksBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
  }
}
