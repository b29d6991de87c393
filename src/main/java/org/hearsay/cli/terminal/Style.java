package org.hearsay.cli.terminal;

/** A look of words on a terminal (ECMA-48, Select Graphic Rendition). */
public enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  UNDERLINED("4"),
  MARKED("1;4"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private static final String ESCAPE = "\u001B[";

  private final String rendition;

  Style(String rendition) {
    this.rendition = rendition;
  }

  public String apply(String words) {
    return rendition.isEmpty() || words.isEmpty()
        ? words
        : ESCAPE + rendition + "m" + words + ESCAPE + "0m";
  }
}
