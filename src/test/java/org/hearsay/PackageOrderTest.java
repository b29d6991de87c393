package org.hearsay;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package imports only from packages above it, and only the third parties it is meant to. */
class PackageOrderTest {

  private static final Path SOURCES = Path.of("src/main/java/org/hearsay");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([a-z][\\w.]*)\\.[A-Z]\\w*", Pattern.MULTILINE);

  /** From the top; the root package, which joins the steps, is the empty name. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "claim",
          "compare",
          "source",
          "annotate",
          "extract",
          "rdf",
          "store",
          "query",
          "",
          "web",
          "cli");

  /** Steps of the flow that only the root package joins. */
  private static final Set<String> STEPS = Set.of("source", "annotate", "extract", "rdf");

  private static final Map<String, List<String>> THIRD_PARTIES =
      Map.ofEntries(
          entry("text", List.of()),
          entry("claim", List.of()),
          entry("compare", List.of()),
          entry("source", List.of("org.jsoup", "com.google.gson")),
          entry("annotate", List.of("opennlp")),
          entry("extract", List.of("com.google.gson")),
          entry("rdf", List.of("org.apache.jena")),
          entry("store", List.of("org.apache.jena")),
          entry("query", List.of("org.apache.jena")),
          entry("", List.of()),
          entry(
              "web",
              List.of(
                  "org.apache.jena",
                  "org.apache.lucene",
                  "jakarta.servlet",
                  "org.eclipse.jetty",
                  "io.micrometer",
                  "javax.management",
                  "com.google.re2j",
                  "com.google.gson",
                  "org.jsoup")),
          entry("cli", List.of("picocli", "com.google.gson")));

  @Test
  void packagesImportOnlyFromAbove() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String here = topPackage(packageOf(file));
      for (String imported : imports(file)) {
        if (imported.startsWith("org.hearsay")) {
          String there = topPackage(imported);
          boolean above = ORDER.indexOf(there) <= ORDER.indexOf(here);
          boolean otherStep = STEPS.contains(here) && STEPS.contains(there) && !here.equals(there);
          if (!above || otherStep) {
            wrong.add(file + " imports " + imported);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void packagesUseOnlyTheThirdPartiesTheyAreMeantTo() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      List<String> allowed = THIRD_PARTIES.get(topPackage(packageOf(file)));
      for (String imported : imports(file)) {
        boolean ours = imported.startsWith("org.hearsay") || imported.startsWith("java.");
        if (!ours && allowed.stream().noneMatch(imported::startsWith)) {
          wrong.add(file + " imports " + imported);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    for (Path file : sources()) {
      assertTrue(
          Files.exists(file.resolveSibling("package-info.java")),
          file.getParent() + " has no package-info.java");
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    }
  }

  private static String packageOf(Path file) {
    return "org.hearsay." + SOURCES.relativize(file.getParent()).toString().replace('/', '.');
  }

  private static String topPackage(String name) {
    String[] parts = name.split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  private static List<String> imports(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    for (Matcher m = IMPORT.matcher(Files.readString(file)); m.find(); ) {
      found.add(m.group(1));
    }
    return found;
  }
}
