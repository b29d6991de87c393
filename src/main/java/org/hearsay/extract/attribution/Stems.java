package org.hearsay.extract.attribution;

import org.hearsay.text.Lemmas;

/**
 * Brings the forms of a verb or noun together: irregular ones by a table, the others by their
 * endings. It need not find the dictionary's form, only one form for all: {@code argued, arguing}
 * and {@code argues} all become {@code argu}. The models are learned from these very strings, as
 * the features whose names speak of a lemma: a change here asks for learning them anew.
 */
final class Stems {

  private Stems() {}

  static String of(String lower, String tag) {
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return verb(lower);
    }
    return tag.startsWith("NNS") ? noun(lower) : lower;
  }

  private static String verb(String form) {
    return stem(Lemmas.irregularVerb(form).orElseGet(() -> withoutEnding(form)));
  }

  private static String withoutEnding(String form) {
    if (form.endsWith("ing") && form.length() > 5) {
      return single(form.substring(0, form.length() - 3));
    }
    if (form.endsWith("ied") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("ed") && form.length() > 4) {
      return single(form.substring(0, form.length() - 2));
    }
    return form.endsWith("s") && form.length() > 3 ? noun(form) : form;
  }

  private static String noun(String form) {
    if (form.endsWith("ies") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches")) {
      return form.substring(0, form.length() - 2);
    }
    return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
  }

  /** Without a doubled last consonant: {@code admitt} gives {@code admit}, {@code tell} stays. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
  }

  private static String stem(String form) {
    return form.length() > 3 && form.endsWith("e") ? form.substring(0, form.length() - 1) : form;
  }
}
