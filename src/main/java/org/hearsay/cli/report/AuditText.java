package org.hearsay.cli.report;

import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.cli.terminal.Style;
import org.hearsay.cli.terminal.TextTable;
import org.hearsay.cli.terminal.TextTable.Cell;
import org.hearsay.cli.terminal.Wrapping;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Evidence;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.Moment;

/** Prints an audit for a person to read. */
public final class AuditText {

  private final Console console;
  private final Audit audit;

  public AuditText(Console console, Audit audit) {
    this.console = console;
    this.audit = audit;
  }

  public void print() {
    heading("Claim");
    wrapped("“" + audit.claim().words() + "”", Style.PLAIN);
    console.print("");
    heading("Whose word it is");
    new SourceSteps(console, audit).print();
    console.print("");
    heading("In its paragraph");
    new MarkedParagraph(audit).print(console);
    console.print("");
    heading("How it was found");
    facts();
    console.print("");
  }

  private void heading(String words) {
    console.print(console.styled(Style.BOLD, words));
  }

  private void wrapped(String words, Style style) {
    for (String line : Wrapping.wrap(Printable.of(words), console.terminal().width() - 2)) {
      console.print("  " + console.styled(style, line));
    }
  }

  private void facts() {
    ClaimView claim = audit.claim();
    Evidence evidence = audit.evidence();
    TextTable table = TextTable.ofPairs();
    row(table, "rule", evidence.rule());
    row(
        table,
        "confidence",
        claim.confidence().map(p -> p + " that it is read rightly").orElse("not estimated"));
    row(table, "read by", evidence.run().map(Labeled::label).orElse("unknown"));
    row(table, "form", claim.form().map(Labeled::label).orElse("unknown"));
    row(table, "stated on", claim.statedOn().map(Moment::told).orElse("unknown"));
    claim.hedges().forEach(hedge -> row(table, "hedge", FigureFacts.doubt(hedge)));
    claim.receptions().forEach(told -> row(table, "reception", FigureFacts.doubt(told)));
    audit.figures().forEach(figure -> figure(table, figure));
    row(table, "claim", audit.iri());
    table.print(console);
  }

  private void figure(TextTable table, FigureView figure) {
    FigureFacts facts = new FigureFacts(figure, audit.store());
    row(table, "figure", facts.amount() + ", " + facts.status() + ", " + facts.words());
    figure.numeralPolicy().ifPresent(policy -> row(table, "numeral policy", policy));
    figure.footing().ifPresent(footing -> row(table, "basis", footing));
  }

  private static void row(TextTable table, String label, String words) {
    table.add(new Cell(label, Style.DIM), new Cell(words, Style.PLAIN));
  }
}
