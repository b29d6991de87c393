package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** The values of a property, each once, in the order in which SPARQL sorts them. */
final class PropertyValues {

  private static final Query VALUES =
      QueryFactory.create("SELECT ?value { ?thing ?property ?value }");
  private static final Var PROPERTY = Var.alloc("property");
  private static final Var VALUE = Var.alloc("value");

  /** Characters of all values; beyond, they would fill the memory that queries need. */
  private static final int MOST = 32 << 20;

  private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=");

  /** As {@code ORDER BY} sorts. */
  static final Comparator<Node> ORDER =
      (a, b) -> NodeValue.compareAlways(NodeValue.makeNode(a), NodeValue.makeNode(b));

  private final List<Node> values;

  /** In how many triples there are values. */
  private final long triples;

  /** All of them, one after the other: a long string is searched faster than many short ones. */
  private final String inLowerCase;

  private final int[] ends;

  /** What they are as SPARQL compares them; to parse dates takes longer than to compare them. */
  private volatile List<NodeValue> parsed;

  private PropertyValues(Set<Node> values, long triples) {
    this.triples = triples;
    this.values = values.stream().sorted(ORDER).toList();
    this.ends = new int[values.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ends.length; i++) {
      text.append(inLowerCase(this.values.get(i)));
      ends[i] = text.length();
    }
    this.inLowerCase = text.toString();
  }

  /** Those of a property; empty if there are too many to keep. */
  static Optional<PropertyValues> of(Node property, Asker asker) {
    Set<Node> values = new HashSet<>();
    long triples = 0;
    long characters = 0;
    try (QueryExec all = asker.asking(VALUES).substitution(PROPERTY, property).build()) {
      for (var rows = all.select(); rows.hasNext() && characters <= MOST; triples++) {
        Node value = rows.next().get(VALUE);
        if (values.add(value)) {
          characters += value.toString().length();
        }
      }
    }
    return characters > MOST ? Optional.empty() : Optional.of(new PropertyValues(values, triples));
  }

  private static String inLowerCase(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm().toLowerCase(Locale.getDefault()) : "";
  }

  List<Node> all() {
    return values;
  }

  /** In how many triples some of the values are likely to be. */
  long triplesOf(int some) {
    return values.isEmpty() ? 0 : triples * some / values.size();
  }

  /** Those that pass a test of a variable, the only one in it. */
  List<Node> passing(Expr test, Var variable) {
    if (test instanceof E_StrContains contains
        && contains.getArg1() instanceof E_StrLowerCase lowerCase
        && lowerCase.getArg().isVariable()
        && contains.getArg2().getVarsMentioned().isEmpty()) {
      return containing(contains.getArg2().eval(BindingFactory.empty(), null).asString());
    }
    return test instanceof ExprFunction2 comparison
            && COMPARISONS.contains(String.valueOf(comparison.getOpName()))
            && comparison.getArg1().isVariable()
            && comparison.getArg2().isConstant()
        ? comparing(comparison, comparison.getArg2().getConstant())
        : values.stream()
            .filter(value -> test.isSatisfied(BindingFactory.binding(variable, value), null))
            .toList();
  }

  private List<Node> comparing(ExprFunction2 comparison, NodeValue with) {
    return IntStream.range(0, values.size())
        .filter(i -> holds(comparison, parsed().get(i), with))
        .mapToObj(values::get)
        .toList();
  }

  private static boolean holds(ExprFunction2 comparison, NodeValue value, NodeValue with) {
    try {
      return comparison.eval(value, with).getBoolean();
    } catch (ExprEvalException incomparable) {
      return false;
    }
  }

  private List<NodeValue> parsed() {
    List<NodeValue> known = parsed;
    if (known == null) {
      known = values.stream().map(NodeValue::makeNode).toList();
      parsed = known;
    }
    return known;
  }

  private List<Node> containing(String words) {
    if (words.isEmpty()) {
      return values;
    }
    List<Node> found = new ArrayList<>();
    int value = 0;
    int at = inLowerCase.indexOf(words);
    while (at >= 0) {
      while (ends[value] <= at) {
        value++;
      }
      boolean within = at + words.length() <= ends[value];
      if (within) {
        found.add(values.get(value));
      }
      at = inLowerCase.indexOf(words, within ? ends[value] : at + 1);
    }
    return found;
  }
}
