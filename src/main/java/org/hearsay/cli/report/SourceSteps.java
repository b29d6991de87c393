package org.hearsay.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.cli.terminal.Style;
import org.hearsay.cli.terminal.Wrapping;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.ClaimView;

/** The way of a claim from who published it down to whose word it is, a step a line. */
final class SourceSteps {

  private static final String STEP = "└ ";
  private static final int NARROWEST = 20;

  private final Console console;
  private final Audit audit;
  private final List<Step> steps = new ArrayList<>();

  SourceSteps(Console console, Audit audit) {
    this.console = console;
    this.audit = audit;
    article(audit.article());
    speaker("which quotes", audit.chain().get(0));
    audit.chain().stream().skip(1).forEach(claim -> speaker("who cites", claim));
    if (audit.endsAtNobody() && audit.innermost().speaker().isPresent()) {
      steps.add(new Step("who is", "nobody named: the chain ends here", Style.YELLOW));
    }
  }

  private void article(ArticleView article) {
    steps.add(
        article
            .publisher()
            .map(publisher -> new Step("published by", publisher.label(), Style.BOLD))
            .orElse(new Step("published by", "nobody known: no publisher is given", Style.YELLOW)));
    String name = article.id() + ", “" + article.label() + "”, " + FigureFacts.published(article);
    steps.add(new Step("in the article", name, Style.PLAIN));
  }

  private void speaker(String label, ClaimView claim) {
    String how = FigureFacts.how(claim, audit.store());
    String words = SpeakerWords.of(claim) + (how.isEmpty() ? "" : ": " + how);
    steps.add(new Step(label, words, claim.speaker().isEmpty() ? Style.YELLOW : Style.BOLD));
  }

  void print() {
    for (int depth = 0; depth < steps.size(); depth++) {
      print(steps.get(depth), depth);
    }
  }

  private void print(Step step, int depth) {
    String lead = "  " + "  ".repeat(Math.max(0, depth - 1)) + (depth == 0 ? "" : STEP);
    String label = lead + step.label + "  ";
    int indent = Printable.width(label);
    int room = Math.max(NARROWEST, console.terminal().width() - indent);
    List<String> lines = Wrapping.wrap(Printable.of(step.words), room);
    for (int i = 0; i < lines.size(); i++) {
      String margin = i == 0 ? console.styled(Style.DIM, label) : " ".repeat(indent);
      console.print(margin + console.styled(step.style, lines.get(i)));
    }
  }

  /** One step: how it is called, who or what it leads to, and how that looks. */
  private record Step(String label, String words, Style style) {}
}
