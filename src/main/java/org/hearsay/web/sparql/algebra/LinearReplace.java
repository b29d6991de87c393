package org.hearsay.web.sparql.algebra;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;

/** {@code REPLACE(text, pattern, replacement, flags?)} in linear time, its result bounded. */
final class LinearReplace extends ExprFunctionN {

  LinearReplace(ExprList arguments) {
    super("replace", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments, FunctionEnv run) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
    String flags = arguments.size() > 3 ? LinearPattern.flags(arguments.get(3)) : "";
    Pattern pattern = LinearPattern.compile(arguments.get(1), flags);
    String replacement = arguments.get(2).getString();
    if (replacement == null) {
      throw new ExprEvalException("the replacement is not a plain string");
    }
    CharSequence watched = WatchedText.of(text.getLiteralLexicalForm(), run.getContext());
    String result = replace(pattern.matcher(watched), replacement);
    String language = text.getLiteralLanguage();
    return language.isEmpty()
        ? NodeValue.makeString(result)
        : NodeValue.makeLangString(result, language);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    return eval(arguments, new FunctionEnvBase());
  }

  private static String replace(Matcher matcher, String replacement) {
    StringBuilder result = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(result, replacement);
        BoundedConcat.requireShort(result.length());
      }
    } catch (IndexOutOfBoundsException noGroup) {
      throw new ExprEvalException("no such group in the pattern: " + replacement);
    }
    return matcher.appendTail(result).toString();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments);
  }
}
