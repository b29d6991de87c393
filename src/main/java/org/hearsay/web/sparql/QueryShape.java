package org.hearsay.web.sparql;

import java.util.Locale;
import org.hearsay.web.http.Refusal;

/**
 * Counts what makes a query costly to parse or plan, in one pass over its text.
 *
 * <p>Jena's parser and planner recurse with nesting and with chains of operators, so a short text
 * can exhaust the stack before any time limit runs. What stands in comments, strings and IRIs does
 * not count.
 */
final class QueryShape {

  private static final int NESTING = 60;
  private static final int COMMAS = 5_000;
  private static final int OPERATORS = 1_000;
  private static final int OPTIONALS = 100;
  private static final int UNIONS = 200;
  private static final int TOKENS = 20_000;
  private static final String OPERATOR_CHARACTERS = "+-*/!^|&=";

  private final String text;
  private int at;
  private int depth;
  private int tokens;
  private int commas;
  private int operators;
  private int optionals;
  private int unions;

  private QueryShape(String text) {
    this.text = text;
  }

  /** Refuses a query that is more involved than the parser can take. */
  static void check(String text) {
    QueryShape shape = new QueryShape(text);
    while (shape.at < text.length()) {
      shape.step();
    }
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '#') {
      skipTo('\n');
    } else if (c == '<' && opensIri()) {
      skipTo('>');
    } else if (c == '"' || c == '\'') {
      skipString(c);
    } else if (Character.isLetter(c)) {
      word();
    } else {
      symbol(c);
      at++;
    }
  }

  private void symbol(char c) {
    if (c == '{' || c == '(' || c == '[') {
      limit(++depth, NESTING, "levels of nesting");
    } else if (c == '}' || c == ')' || c == ']') {
      depth--;
    } else if (c == ',') {
      limit(++commas, COMMAS, "commas");
    } else if (OPERATOR_CHARACTERS.indexOf(c) >= 0) {
      limit(++operators, OPERATORS, "operators");
    }
    if (!Character.isWhitespace(c)) {
      limit(++tokens, TOKENS, "symbols");
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    limit(++tokens, TOKENS, "symbols");
    String word = text.substring(start, at).toUpperCase(Locale.ROOT);
    if (word.equals("OPTIONAL")) {
      limit(++optionals, OPTIONALS, "OPTIONALs");
    } else if (word.equals("UNION") || word.equals("MINUS")) {
      limit(++unions, UNIONS, "UNIONs");
    }
  }

  /** Whether "<" opens an IRI; as an operator, white space or "=" follows before any ">". */
  private boolean opensIri() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return true;
      }
      if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private void skipString(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(triple, at);
    at += isLong ? 3 : 1;
    while (at < text.length()) {
      if (text.charAt(at) == '\\') {
        at += 2;
      } else if (isLong ? text.startsWith(triple, at) : text.charAt(at) == quote) {
        at += isLong ? 3 : 1;
        break;
      } else {
        at++;
      }
    }
    limit(++tokens, TOKENS, "symbols");
  }

  private void skipTo(char end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + 1;
    limit(++tokens, TOKENS, "symbols");
  }

  private static void limit(int count, int most, String what) {
    if (count > most) {
      throw Refusal.badRequest(
          "The query has more than " + most + " " + what + ". Split it into smaller queries.");
    }
  }
}
