package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Finds the sentences of a document's article text, their tokens and tags. Not thread-safe: one a
 * worker, all on the same {@link LanguageModels}.
 */
public final class Annotator {

  private static final int BEAM = 2;

  private final LanguageModels models;
  private final SentenceSplitter sentences;
  private final WordSplitter words;
  private final POSTaggerME tagger;

  public Annotator(LanguageModels models) {
    this.models = models;
    sentences = new SentenceSplitter(models.sentences());
    words = new WordSplitter(models.tokens());
    tagger = new POSTaggerME(models.tags(), POSTagFormat.PENN);
  }

  public AnnotatedDocument annotate(Document document) {
    List<Sentence> found = new ArrayList<>();
    for (int i = 0; i < document.passages().size(); i++) {
      Passage passage = document.passages().get(i);
      if (passage.kind().isArticleText()) {
        for (Span span : sentences.split(document.text(), passage.span())) {
          addSentence(document.text(), span, i, found);
        }
      }
    }
    return new AnnotatedDocument(document, found);
  }

  /** A parser for this worker's sentences, with a beam that trades a little accuracy for speed. */
  public PhraseParser parser() {
    return new ConstituencyParser(models, BEAM);
  }

  private void addSentence(String text, Span span, int passage, List<Sentence> found) {
    List<List<Span>> stretches = Stretches.of(text, words.split(text, span));
    for (List<Span> tokens : stretches) {
      Span hull = Span.hull(tokens.get(0), tokens.get(tokens.size() - 1));
      found.add(sentence(text, stretches.size() == 1 ? span : hull, tokens, passage));
    }
  }

  private Sentence sentence(String text, Span span, List<Span> spans, int passage) {
    List<String> forms = TreebankForms.of(text, spans);
    String[] tags = tagger.tag(forms.toArray(String[]::new));
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      tokens.add(new Token(spans.get(i), PlainForms.of(text, spans.get(i)), tags[i]));
    }
    return new Sentence(span, tokens, passage);
  }
}
