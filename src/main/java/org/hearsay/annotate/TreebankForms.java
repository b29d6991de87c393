package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Blank;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Tokens as the Penn Treebank writes them: opening and closing quotation marks as {@code ``} and
 * {@code ''}. The tagger and the parser take a plain {@code "} for a noun, and lose the clause.
 */
final class TreebankForms {

  private TreebankForms() {}

  /** The forms of a sentence's tokens, in order. */
  static List<String> of(String text, List<Span> tokens) {
    List<String> forms = new ArrayList<>(tokens.size());
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      String plain = PlainForms.of(text, token);
      if (isDoubleQuote(plain)) {
        boolean opens = opens(text, token, open);
        forms.add(opens ? "``" : "''");
        open = opens;
      } else if (plain.equals("'") && isOpeningSingle(text, token)) {
        forms.add("`");
      } else {
        forms.add(plain.startsWith("--") || isDash(text, token) ? "--" : plain);
      }
    }
    return forms;
  }

  /** The form of a token that has its tag. */
  static String of(Token token) {
    if (token.tag().equals("``") || token.tag().equals("''")) {
      return token.tag();
    }
    return token.tag().equals(":") && token.form().startsWith("-") ? "--" : token.form();
  }

  private static boolean isDoubleQuote(String plain) {
    return plain.equals("\"") || plain.equals("''");
  }

  private static boolean opens(String text, Span token, boolean open) {
    char c = text.charAt(token.start());
    return switch (c) {
      case '“', '„', '«', '`' -> true;
      case '”', '»', '\'' -> false;
      default -> open ? false : token.end() < text.length() && !Blank.is(text.charAt(token.end()));
    };
  }

  private static boolean isOpeningSingle(String text, Span token) {
    char c = text.charAt(token.start());
    boolean blankBefore = token.start() == 0 || Blank.is(text.charAt(token.start() - 1));
    return c == '‘' || c == '`' || (c == '\'' && blankBefore);
  }

  private static boolean isDash(String text, Span token) {
    return token.length() == 1 && "—―–".indexOf(text.charAt(token.start())) >= 0;
  }
}
