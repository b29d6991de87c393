package org.hearsay.source;

/** Words of a stranger's within a remark: as many as tell which are meant. */
final class Quoted {

  private static final int LONGEST = 80;

  private Quoted() {}

  /** The words in quotation marks; of many their beginning, to end with an ellipsis. */
  static String briefly(String words) {
    boolean brief = words.codePointCount(0, words.length()) <= LONGEST;
    return brief
        ? "“" + words + "”"
        : "“" + words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…”";
  }
}
