package org.hearsay.extract.speaker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures the resolution of speakers on sources resolved by hand. For maintainers; its argument is
 * PolNeAR's development file in JSON Lines, gzipped or not. A second argument, {@code ablation},
 * leaves out each rule in turn.
 */
final class SpeakerScore {

  private SpeakerScore() {}

  public static void main(String[] args) throws IOException {
    SpeakerSamples samples = SpeakerSamples.over(Path.of(args[0]));
    if (args.length > 1 && args[1].equals("ablation")) {
      leaveOutEach(samples);
    } else {
      score(samples);
    }
  }

  private static void score(SpeakerSamples samples) {
    List<SpeakerVerdict> all = new ArrayList<>();
    for (String sample : SpeakerSamples.ALL) {
      List<SpeakerVerdict> verdicts = samples.verdicts(sample, Sieve.ALL);
      verdicts.stream()
          .filter(verdict -> verdict.outcome() != SpeakerVerdict.Outcome.RIGHT)
          .forEach(verdict -> System.out.println("  " + verdict));
      print(sample, verdicts);
      all.addAll(verdicts);
    }
    print("mention", all, verdict -> verdict.mention().toString());
    print("speaker", all, verdict -> verdict.gold().kind());
    print("all", all);
  }

  private static void leaveOutEach(SpeakerSamples samples) {
    for (SpeakerRule rule : Sieve.ALL.rules()) {
      Sieve rest = new Sieve(Sieve.ALL.rules().stream().filter(r -> r != rule).toList());
      print(
          "without " + rule.getClass().getSimpleName(),
          SpeakerSamples.ALL.stream()
              .flatMap(sample -> samples.verdicts(sample, rest).stream())
              .toList());
    }
  }

  private static void print(
      String by, List<SpeakerVerdict> verdicts, Function<SpeakerVerdict, String> part) {
    verdicts.stream()
        .collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()))
        .forEach((key, group) -> print(by + " " + key, group));
  }

  private static void print(String key, List<SpeakerVerdict> group) {
    StringBuilder line = new StringBuilder("%-28s %3d:".formatted(key, group.size()));
    for (SpeakerVerdict.Outcome outcome : SpeakerVerdict.Outcome.values()) {
      long count = group.stream().filter(verdict -> verdict.outcome() == outcome).count();
      line.append(" %3d %s".formatted(count, outcome));
    }
    System.out.println(line);
  }
}
