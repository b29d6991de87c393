package org.hearsay.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.hearsay.text.Span;

/**
 * Words to search for. All are sought; a phrase stands in quotation marks, a beginning ends in an
 * asterisk, and a minus excludes. Whatever is typed means something.
 */
public final class SearchWords {

  private static final Analyzer ENGLISH = new EnglishAnalyzer();

  private final Query query;
  private final Set<String> terms = new HashSet<>();
  private final List<ByteRunAutomaton> beginnings = new ArrayList<>();

  private SearchWords(Query query) {
    this.query = query;
    query.visit(new Collector());
  }

  /** Reads what someone typed, to be sought in some fields. */
  static SearchWords of(String words, Set<String> fields) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            ENGLISH,
            fields.stream().collect(Collectors.toMap(field -> field, field -> 1f)),
            SimpleQueryParser.AND_OPERATOR
                | SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.PREFIX_OPERATOR
                | SimpleQueryParser.NOT_OPERATOR
                | SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(Occur.MUST);
    return new SearchWords(parser.parse(words));
  }

  /** Reads what someone typed. */
  public static SearchWords of(String words) {
    return of(words, Set.of(Field.CLAIM.name()));
  }

  Query query() {
    return query;
  }

  /** Where they stand in a text, in any of their forms, in reading order. */
  public List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    try (TokenStream tokens = ENGLISH.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (isSought(term.toString())) {
          found.add(new Span(offset.startOffset(), offset.endOffset()));
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return found;
  }

  private boolean isSought(String term) {
    BytesRef bytes = new BytesRef(term);
    return terms.contains(term)
        || beginnings.stream().anyMatch(b -> b.run(bytes.bytes, bytes.offset, bytes.length));
  }

  /** Takes the words of a query; those that are excluded it is not shown. */
  private final class Collector extends QueryVisitor {

    @Override
    public void consumeTerms(Query part, Term... sought) {
      for (Term term : sought) {
        terms.add(term.text());
      }
    }

    @Override
    public void consumeTermsMatching(
        Query part, String field, Supplier<ByteRunAutomaton> automaton) {
      beginnings.add(automaton.get());
    }
  }
}
