package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.TextTable.Cell;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Doubt;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;

/** Prints an audit for a person to read. */
final class AuditText {

  private static final String STEP = "└ ";

  private final Console console;
  private final Audit audit;

  AuditText(Console console, Audit audit) {
    this.console = console;
    this.audit = audit;
  }

  void print() {
    heading("Claim");
    wrapped("“" + audit.claim().words() + "”", Style.PLAIN);
    console.print("");
    heading("Whose word it is");
    chain();
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

  private void chain() {
    List<Step> steps = new ArrayList<>();
    boolean published = audit.article().publisher().isPresent();
    steps.add(
        new Step(
            "published by",
            audit
                .article()
                .publisher()
                .map(Labeled::label)
                .orElse("nobody known: no publisher is given"),
            published ? Style.BOLD : Style.YELLOW));
    steps.add(
        new Step(
            "in the article",
            audit.article().id()
                + ", “"
                + audit.article().label()
                + "”, "
                + FigureFacts.published(audit.article()),
            Style.PLAIN));
    for (ClaimView claim : audit.chain()) {
      boolean first = claim.equals(audit.chain().get(0));
      String how = FigureFacts.how(claim);
      String words = SpeakerWords.of(claim) + (how.isEmpty() ? "" : ": " + how);
      boolean nobody = claim.speaker().isEmpty();
      steps.add(
          new Step(
              first ? "which quotes" : "who cites", words, nobody ? Style.YELLOW : Style.BOLD));
    }
    if (audit.endsAtNobody() && audit.innermost().speaker().isPresent()) {
      steps.add(new Step("who is", "nobody named: the chain ends here", Style.YELLOW));
    }
    for (int i = 0; i < steps.size(); i++) {
      print(steps.get(i), i);
    }
  }

  private void print(Step step, int depth) {
    String lead = "  " + "  ".repeat(Math.max(0, depth - 1)) + (depth == 0 ? "" : STEP);
    String label = lead + step.label() + "  ";
    int indent = Printable.width(label);
    List<String> lines =
        Wrapping.wrap(
            Printable.of(step.words()), Math.max(20, console.terminal().width() - indent));
    for (int i = 0; i < lines.size(); i++) {
      String margin = i == 0 ? console.styled(Style.DIM, label) : " ".repeat(indent);
      console.print(margin + console.styled(step.style(), lines.get(i)));
    }
  }

  private void facts() {
    ClaimView claim = audit.claim();
    TextTable table = TextTable.indented(2);
    row(table, "rule", claim.rule());
    row(
        table,
        "confidence",
        claim.confidence().orElse("not estimated") + " that it is read rightly");
    row(table, "run", claim.run().map(Labeled::label).orElse("unknown"));
    row(table, "form", claim.form().map(Labeled::label).orElse("unknown"));
    row(table, "stated on", claim.statedOn().map(FigureFacts::moment).orElse("unknown"));
    for (Doubt hedge : claim.hedges()) {
      row(table, "hedge", hedge.kind().label() + ": “" + hedge.words() + "”");
    }
    for (Doubt reception : claim.receptions()) {
      row(table, "reception", reception.kind().label() + ": “" + reception.words() + "”");
    }
    for (FigureView figure : audit.figures()) {
      FigureFacts facts = new FigureFacts(figure, audit.store());
      row(table, "figure", facts.amount() + ", " + facts.status() + ", " + facts.words());
      figure.numeralPolicy().ifPresent(policy -> row(table, "numeral policy", policy));
      figure.footing().ifPresent(footing -> row(table, "basis", footing));
    }
    row(table, "claim", audit.iri());
    table.print(console);
  }

  private static void row(TextTable table, String label, String words) {
    table.add(new Cell(label, Style.DIM), new Cell(words, Style.PLAIN));
  }

  /** One step of the way from the publisher to whose word it is. */
  private record Step(String label, String words, Style style) {}
}
