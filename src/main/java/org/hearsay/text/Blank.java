package org.hearsay.text;

/** White space in any form: Java's, and the spaces that do not break, which Java leaves out. */
public final class Blank {

  private Blank() {}

  /** Whether the character is white space. */
  public static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
