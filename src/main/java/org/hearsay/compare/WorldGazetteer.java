package org.hearsay.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The countries of the world and their first-order regions, by their English names.
 *
 * <p>Names of countries are those of the Unicode CLDR, names of regions those of GeoNames; the head
 * of {@code places.tsv} tells how the table is made. A name that several places bear, such as
 * Georgia, relates to another only where all its bearers agree.
 */
public final class WorldGazetteer implements Gazetteer {

  /** A country, or a region of it. */
  private record Spot(String country, String region) {

    Relation to(Spot other) {
      if (equals(other)) {
        return Relation.SAME;
      }
      if (!country.equals(other.country)) {
        return Relation.APART;
      }
      if (region.isEmpty()) {
        return Relation.CONTAINS;
      }
      return other.region.isEmpty() ? Relation.PART_OF : Relation.APART;
    }
  }

  private final Map<String, List<Spot>> spots = new HashMap<>();

  private WorldGazetteer() {}

  /** Reads the table that comes with the program. */
  public static WorldGazetteer load() {
    WorldGazetteer gazetteer = new WorldGazetteer();
    try (InputStream table = WorldGazetteer.class.getResourceAsStream("places.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(gazetteer::addCountry);
    } catch (IOException e) {
      throw new UncheckedIOException("places.tsv of the program cannot be read", e);
    }
    return gazetteer;
  }

  /** A line holds the code of a country, its names and its regions. */
  private void addCountry(String line) {
    String[] fields = line.split("\t", -1);
    for (String name : fields[1].split("\\|", -1)) {
      add(name, new Spot(fields[0], ""));
    }
    for (String name : fields[2].split("\\|", -1)) {
      if (!name.isEmpty()) {
        add(name, new Spot(fields[0], PlaceName.of(name).bare()));
      }
    }
  }

  private void add(String name, Spot spot) {
    List<Spot> known = spots.computeIfAbsent(PlaceName.of(name).bare(), bare -> new ArrayList<>(1));
    if (!known.contains(spot)) {
      known.add(spot);
    }
  }

  @Override
  public Relation relation(String left, String right) {
    PlaceName leftName = PlaceName.of(left);
    PlaceName rightName = PlaceName.of(right);
    if (leftName.bare().equals(rightName.bare())) {
      return leftName.region() == rightName.region() ? Relation.SAME : Relation.UNKNOWN;
    }
    Set<Relation> possible = EnumSet.noneOf(Relation.class);
    for (Spot leftSpot : spots.getOrDefault(leftName.bare(), List.of())) {
      for (Spot rightSpot : spots.getOrDefault(rightName.bare(), List.of())) {
        possible.add(leftSpot.to(rightSpot));
      }
    }
    return possible.size() == 1 ? possible.iterator().next() : Relation.UNKNOWN;
  }
}
