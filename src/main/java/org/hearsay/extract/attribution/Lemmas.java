package org.hearsay.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings the forms of a verb or noun together: irregular ones by a table, the others by their
 * endings. It need not find the dictionary's form, only one form for all: {@code argued, arguing}
 * and {@code argues} may all become {@code argu}.
 */
final class Lemmas {

  private static final Map<String, String> IRREGULAR = irregular();

  private Lemmas() {}

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
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Lemmas.class.getResourceAsStream("irregular-verbs.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] forms = line.split(" ", -1);
        for (String form : forms) {
          table.put(form, forms[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
