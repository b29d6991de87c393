package org.hearsay.bench;

import java.util.List;

/** Kinds of texts of any length: ordinary news, and what a careless or hostile source may send. */
public enum LongText {
  /** Paragraphs of reported speech, figures and dates, whose cast grows with the text. */
  NEWS(Parts.STORY + " \"We counted {number} of them,\" he said. " + Parts.DENIAL + "\n\n"),
  /** Ordinary words and commas, and never a full stop. */
  ONE_SENTENCE("{person} said that {number} houses in {place} were lost and the rest, "),
  /** A short quotation and its speaker in each paragraph. */
  PARAGRAPHS("\"No,\" {person} said.\n\n"),
  /** News without a line break. */
  ONE_PARAGRAPH(Parts.STORY + " \"We counted {number} of them,\" he said. " + Parts.DENIAL + " "),
  /** News in a quotation that is never closed. */
  OPEN_QUOTATION("“", Parts.STORY + " " + Parts.DENIAL + " "),
  /** A list of names without a verb. */
  NAMES("{person} "),
  NUMBERS("{number} "),
  /** One cue after the other. */
  CUES("said "),
  ONE_WORD("a"),
  DIGITS("7"),
  CHAIN_OF_NUMBERS("1-"),
  CHAIN_OF_FRACTIONS("1/"),
  GROUPS_OF_DIGITS("12,"),
  ABBREVIATION("U."),
  SYMBOLS("$,"),
  QUOTATION_MARKS("\""),
  OPENING_MARKS("“"),
  APOSTROPHES("'"),
  /** Single marks that each look as if they opened a quotation. */
  SINGLE_MARKS("'a "),
  BRACKETS("("),
  COMMAS(","),
  STOPS("."),
  DASHES("-"),
  EMOJI("\uD83D\uDE00"),
  /** Combining accents, all on one letter. */
  ACCENTS("e", "\u0301"),
  BLANKS("Blank", " "),
  BLANK_LINES("Blank", "\n");

  private static final List<String> GIVEN =
      List.of("Ines", "Olga", "Peter", "Marta", "Hugo", "Nora", "Karl", "Anna", "Ivan", "Lena");
  private static final List<String> SYLLABLES =
      List.of("al", "en", "ir", "os", "und", "arn", "ell", "ist", "orm", "ank", "eld", "ut");
  private static final List<String> TREES =
      List.of("Alder", "Birch", "Cedar", "Elm", "Hazel", "Linden", "Maple", "Oak", "Willow");
  private static final List<String> ROLES =
      List.of("mayor", "spokesman", "governor", "engineer", "harbor master");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "March 3", "May 9, 2019");

  private final String head;
  private final String part;

  LongText(String part) {
    this("", part);
  }

  LongText(String head, String part) {
    this.head = head;
    this.part = part;
  }

  /** A text of about so many characters, always the same. */
  public String ofLength(int characters) {
    StringBuilder text = new StringBuilder(head);
    for (int i = 0; text.length() < characters; i++) {
      text.append(part.indexOf('{') < 0 ? part : filled(i));
    }
    return text.toString();
  }

  private String filled(int i) {
    return part.replace("{person}", person(i))
        .replace("{other}", person(i + 1))
        .replace("{place}", "Port " + of(TREES, i))
        .replace("{role}", of(ROLES, i))
        .replace("{day}", of(DAYS, i))
        .replace("{number}", Integer.toString(40 + i));
  }

  /** Given names come again and again, surnames do not. */
  private static String person(int i) {
    StringBuilder name = new StringBuilder(of(GIVEN, i)).append(" B");
    for (int rest = i; rest > 0; rest /= SYLLABLES.size()) {
      name.append(of(SYLLABLES, rest));
    }
    return name.append("er").toString();
  }

  private static String of(List<String> words, int i) {
    return words.get(i % words.size());
  }

  /** What several kinds share. */
  private static final class Parts {
    static final String STORY =
        "{person}, the {role} of {place}, said on {day} that {number} residents had left.";
    static final String DENIAL =
        "The police denied it, according to {other}. About 8% of the homes in {place} are empty.";
  }
}
