package org.hearsay.web.sparql;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.resultset.ResultSetException;

/** The characters that XML can hold (XML 1.0, section 2.2); Jena writes the others all the same. */
final class XmlText {

  private XmlText() {}

  /** The row, if each of its literals can be written as XML. */
  static Binding require(Binding row) {
    row.forEach(
        (variable, value) -> {
          if (value.isLiteral()
              && !value.getLiteralLexicalForm().codePoints().allMatch(XmlText::has)) {
            throw new ResultSetException("a character that XML has not, in ?" + variable.getName());
          }
        });
    return row;
  }

  private static boolean has(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
