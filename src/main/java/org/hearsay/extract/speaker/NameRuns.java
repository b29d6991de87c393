package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.extract.Places;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Finds where names stand in a sentence by its tags: runs of proper nouns, with the particles, "of"
 * and "and" that join them, and the titles before them.
 */
final class NameRuns {

  /** A run of tokens, {@code end} after the last. */
  record Run(int start, int end) {}

  private final List<Token> tokens;

  NameRuns(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  /** The runs in reading order, not overlapping. */
  List<Run> find() {
    List<Run> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (isNameWord(i)) {
        int end = end(i);
        found.add(new Run(start(i), end));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  private boolean isNameWord(int i) {
    String form = tokens.get(i).form();
    return tokens.get(i).is("NNP")
        && Character.isLetter(form.charAt(0))
        && !Names.isCalendarWord(form);
  }

  private boolean isNameWordAt(int i) {
    return i < tokens.size() && isNameWord(i);
  }

  /** "de Blasio": a particle before the run belongs to it. */
  private int start(int first) {
    int start = first;
    while (start > 0 && isParticle(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isParticle(int i) {
    Token token = tokens.get(i);
    return Names.isParticle(token.form()) && !token.is("DT") && !token.is("PRP");
  }

  private int end(int first) {
    int i = first;
    while (i < tokens.size()) {
      if (isNameWord(i)) {
        i++;
      } else if ((joins(i) || isOf(i, first)) && isNameWordAt(i + 1)) {
        i += 2;
      } else if (isOf(i, first) && isThe(i + 1) && isNameWordAt(i + 2)) {
        i += 3;
      } else if (isAndWithin(i, first)) {
        i += 2;
      } else if (isNickname(i)) {
        i += 3;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean joins(int i) {
    return isParticle(i) || tokens.get(i).form().equals("&");
  }

  /** "Robert "Bo" Doe": one name between quotation marks, within another. */
  private boolean isNickname(int i) {
    return i + 2 < tokens.size()
        && Names.isQuotationMark(tokens.get(i).form())
        && isNameWord(i + 1)
        && Names.isQuotationMark(tokens.get(i + 2).form())
        && isNameWordAt(i + 3);
  }

  private boolean isThe(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).form().equalsIgnoreCase("the");
  }

  /** "Department of Justice", "Secretary of State": an office or organization before "of". */
  private boolean isOf(int i, int first) {
    if (i == first) {
      return false;
    }
    String form = tokens.get(i).form();
    String before = tokens.get(i - 1).form();
    if (form.equals("for")) {
      return Names.isOrganizationWord(before);
    }
    return form.equals("of") && (Names.isOrganizationWord(before) || Title.of(before).isPresent());
  }

  /**
   * "the Oversight and Reform Committee", "Department of Health and Welfare": "and" within the name
   * of one organization, which "the" or "of" opens and whose own word comes last or first.
   */
  private boolean isAndWithin(int i, int first) {
    if (i == first || !tokens.get(i).form().equals("and") || !isNameWordAt(i + 1)) {
      return false;
    }
    int last = i + 1;
    while (isNameWordAt(last + 1)) {
      last++;
    }
    boolean telling = GivenNames.contains(tokens.get(first).form()) || tokens.get(i - 1).is("NNPS");
    boolean closed = isThe(first - 1) && isSingularOrganization(last) && last > i + 1;
    boolean opened =
        Names.isOrganizationWord(tokens.get(first).form())
            && i > first + 1
            && tokens.get(first + 1).form().equals("of")
            && last == i + 1;
    return !telling && (closed || opened) && !isOrganization(i - 1);
  }

  private boolean isSingularOrganization(int i) {
    return isOrganization(i) && !tokens.get(i).tag().equals("NNPS");
  }

  private boolean isOrganization(int i) {
    String form = tokens.get(i).form();
    return Noun.of(form).filter(noun -> noun.is(NounKind.ORGANIZATION)).isPresent()
        || Names.isAcronym(form)
        || Places.isGovernment(form);
  }
}
