package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.parser.ParserFactory;
import org.hearsay.text.Phrase;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** OpenNLP's chunking parser. Not thread-safe: one a worker. */
final class ConstituencyParser implements PhraseParser {

  private final Parser parser;

  ConstituencyParser(LanguageModels models, int beam) {
    parser =
        ParserFactory.create(
            models.parser(), beam, AbstractBottomUpParser.defaultAdvancePercentage);
  }

  /** The tree; of a sentence that cannot be parsed, a flat one labeled {@code X}. */
  @Override
  public Phrase parse(Sentence sentence) {
    List<String> forms = sentence.tokens().stream().map(TreebankForms::of).toList();
    String line = String.join(" ", forms);
    Parse root = new Parse(line, span(0, line.length()), AbstractBottomUpParser.INC_NODE, 0, 0);
    int[] starts = new int[forms.size()];
    int start = 0;
    for (int i = 0; i < starts.length; i++) {
      int end = start + forms.get(i).length();
      starts[i] = start;
      root.insert(new Parse(line, span(start, end), AbstractBottomUpParser.TOK_NODE, 0, i));
      start = end + 1;
    }
    Parse parsed = parser.parse(root);
    return parsed == null || parsed.getChildCount() == 0 ? flat(sentence) : phrase(parsed, starts);
  }

  private static opennlp.tools.util.Span span(int start, int end) {
    return new opennlp.tools.util.Span(start, end);
  }

  private static Phrase phrase(Parse parse, int[] starts) {
    int first = index(starts, parse.getSpan().getStart());
    int end = index(starts, parse.getSpan().getEnd() - 1) + 1;
    int head = index(starts, headStart(parse));
    List<Phrase> children = new ArrayList<>();
    if (!parse.isPosTag()) {
      for (Parse child : parse.getChildren()) {
        children.add(phrase(child, starts));
      }
    }
    String label = parse.getType().equals(AbstractBottomUpParser.INC_NODE) ? "X" : parse.getType();
    return new Phrase(label, first, end, head, children);
  }

  private static int headStart(Parse parse) {
    Parse head = parse.getHead();
    return head == null ? parse.getSpan().getStart() : head.getSpan().getStart();
  }

  /** Index of the token that stands at this place of the line. */
  private static int index(int[] starts, int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }

  private static Phrase flat(Sentence sentence) {
    List<Phrase> leaves = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      leaves.add(new Phrase(token.tag(), i, i + 1, i, List.of()));
    }
    return new Phrase("X", 0, leaves.size(), 0, leaves);
  }
}
