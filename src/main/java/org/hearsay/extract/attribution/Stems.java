package org.hearsay.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.WordTable;

/**
 * Brings the forms of a verb or noun together: irregular ones by a table, the others by their
 * endings. It need not find the dictionary's form, only one form for all: {@code argued, arguing}
 * and {@code argues} all become {@code argu}. The models are learned from these very strings, as
 * the features whose names speak of a lemma: a change here asks for learning them anew.
 */
final class Stems {

  private static final Map<String, String> IRREGULAR = irregular();

  private Stems() {}

  static String of(String lower, String tag) {
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return verb(lower);
    }
    return tag.startsWith("NNS") ? noun(lower) : lower;
  }

  private static String verb(String form) {
    String known = IRREGULAR.get(form);
    if (known != null) {
      return stem(known);
    }
    String stem = form;
    if (form.endsWith("ing") && form.length() > 5) {
      stem = single(form.substring(0, form.length() - 3));
    } else if (form.endsWith("ied") && form.length() > 4) {
      stem = form.substring(0, form.length() - 3) + "y";
    } else if (form.endsWith("ed") && form.length() > 4) {
      stem = single(form.substring(0, form.length() - 2));
    } else if (form.endsWith("s") && form.length() > 3) {
      stem = noun(form);
    }
    return stem(stem);
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

  private static Map<String, String> irregular() {
    Map<String, String> table = new HashMap<>();
    for (List<String> row : WordTable.beside(Stems.class, "irregular-verbs.txt").rows()) {
      List<String> forms = List.of(row.get(0).split(" ", -1));
      forms.forEach(form -> table.put(form, forms.get(0)));
    }
    return Map.copyOf(table);
  }
}
