package org.hearsay.web.sparql.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

class SafeAlgebraTest {

  @Test
  void aSortEndsWhenItsQueryIsOver() {
    AtomicBoolean over = new AtomicBoolean();
    Context context = new Context();
    context.set(ARQConstants.symCancelQuery, over);
    OpOrder sort =
        (OpOrder)
            new SafeAlgebra(context, 1_000)
                .rewrite(Algebra.compile(QueryFactory.create("SELECT * { ?a ?b ?c } ORDER BY ?c")));
    BindingComparator rows = new BindingComparator(sort.getConditions());
    assertEquals(0, rows.compare(BindingFactory.binding(), BindingFactory.binding()));
    over.set(true);
    assertThrows(
        QueryCancelledException.class,
        () -> rows.compare(BindingFactory.binding(), BindingFactory.binding()));
  }
}
