package org.hearsay.web.sparql.algebra;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;

/** {@code REGEX(text, pattern, flags?)} in time linear in the text. */
final class LinearRegex extends ExprFunctionN {

  private NodeValue lastPattern;
  private String lastFlags;
  private Pattern compiled;

  LinearRegex(ExprList arguments) {
    super("regex", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments, FunctionEnv run) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
    String flags = arguments.size() > 2 ? LinearPattern.flags(arguments.get(2)) : "";
    CharSequence watched = WatchedText.of(text, run.getContext());
    return NodeValue.makeBoolean(pattern(arguments.get(1), flags).matcher(watched).find());
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    return eval(arguments, new FunctionEnvBase());
  }

  private Pattern pattern(NodeValue pattern, String flags) {
    if (!pattern.equals(lastPattern) || !flags.equals(lastFlags)) {
      compiled = LinearPattern.compile(pattern, flags);
      lastPattern = pattern;
      lastFlags = flags;
    }
    return compiled;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments);
  }
}
