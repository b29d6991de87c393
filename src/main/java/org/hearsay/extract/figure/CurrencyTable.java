package org.hearsay.extract.figure;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.Unit;
import org.hearsay.extract.figure.UnitWords.Sort;
import org.hearsay.text.WordTable;

/**
 * Reads currencies before and after an amount and gives their ISO 4217 code. Codes and full names
 * are those of the platform; {@code currencies.tsv} adds signs and the nouns in common use.
 */
final class CurrencyTable {

  private static final int LONGEST_SIGN = 4;
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> SIGNS = signs();
  private static final Map<String, String> NAMES = names();
  private static final Set<String> SIGN_WORDS =
      SIGNS.keySet().stream()
          .map(sign -> sign.replaceFirst("[^A-Za-z.].*$", ""))
          .collect(Collectors.toUnmodifiableSet());

  private CurrencyTable() {}

  /** Whether a currency sign in letters can begin with it: "US" of "US$", "EUR", "RM". */
  static boolean canStart(Lexeme word) {
    return SIGN_WORDS.contains(word.form()) || CODES.contains(word.form());
  }

  /** The currency of a name, for an amount whose words end at {@code end}. */
  static UnitWords named(String name, String surface, int end) {
    return money(surface, NAMES.get(name), end);
  }

  /** A sign or code before a number: "$", "US $", "HK$", "EUR", "RM". */
  static Optional<UnitWords> readBefore(LexemeLine line, int first) {
    UnitWords found = null;
    StringBuilder sign = new StringBuilder();
    for (int end = first + 1; end <= first + LONGEST_SIGN && end <= line.size(); end++) {
      sign.append(line.at(end - 1).form());
      String code = codeOfSign(sign.toString());
      if (code != null && opensAmount(line, end)) {
        found = money(sign.toString(), code, end);
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean opensAmount(LexemeLine line, int at) {
    return line.at(at).isNumber()
        || (line.at(at).isHyphen() && line.at(at + 1).isNumber() && line.at(at + 1).glued());
  }

  /** A noun, code or sign after a number: "Australian dollars", "JPY", "€". */
  static Optional<UnitWords> readAfter(LexemeLine line, int first) {
    return readName(line, first, 3)
        .or(() -> readName(line, first, 2))
        .or(() -> readName(line, first, 1))
        .or(() -> readSign(line, first));
  }

  private static Optional<UnitWords> readName(LexemeLine line, int first, int length) {
    String words = line.words(first, first + length);
    return Optional.ofNullable(codeOfName(words))
        .map(code -> money(line.text(first, first + length), code, first + length));
  }

  private static Optional<UnitWords> readSign(LexemeLine line, int at) {
    String form = line.at(at).form();
    boolean opensNext = line.at(at + 1).isNumber() && line.at(at + 1).glued();
    boolean word = line.at(at).isWord() && !CODES.contains(form);
    String code = word || opensNext ? null : codeOfSign(form);
    return Optional.ofNullable(code).map(c -> money(form, c, at + 1));
  }

  private static String codeOfSign(String sign) {
    String code = SIGNS.get(sign);
    return code == null && CODES.contains(sign) ? sign : code;
  }

  private static String codeOfName(String words) {
    String name = words.replaceFirst("^(?:u\\.s\\.|american) ", "us ");
    String code = NAMES.get(name);
    return code == null && name.endsWith("s") ? NAMES.get(singular(name)) : code;
  }

  /** Crowns are what English calls any krone, krona or koruna. */
  private static String singular(String name) {
    String noun = name.substring(0, name.length() - 1);
    if (!noun.endsWith(" crown")) {
      return noun;
    }
    String country = noun.substring(0, noun.length() - "crown".length());
    return Set.of("krone", "krona", "koruna").stream()
        .map(country::concat)
        .filter(NAMES::containsKey)
        .findFirst()
        .orElse(noun);
  }

  private static UnitWords money(String surface, String code, int end) {
    return new UnitWords(Sort.MONEY, new Unit(surface, code), end);
  }

  private static Map<String, String> signs() {
    return WordTable.beside(CurrencyTable.class, "currencies.tsv").rows().stream()
        .flatMap(row -> WordTable.parts(row, 1).stream().map(sign -> Map.entry(sign, row.get(0))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
      names.put(name, currency.getCurrencyCode());
    }
    for (List<String> row : WordTable.beside(CurrencyTable.class, "currencies.tsv").rows()) {
      WordTable.parts(row, 2).forEach(noun -> names.put(noun, row.get(0)));
    }
    return Map.copyOf(names);
  }
}
