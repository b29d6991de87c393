package org.hearsay.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All canned queries of a folder, by name. */
public final class QueryLibrary {

  private static final String FOLDER = "queries";
  private static final String SUFFIX = ".rq";

  private final Map<String, CannedQuery> queries = new TreeMap<>();

  private QueryLibrary() {}

  /** Those of each folder {@code queries} on the class path. */
  public static QueryLibrary bundled() {
    QueryLibrary library = new QueryLibrary();
    try {
      for (URL folder :
          Collections.list(QueryLibrary.class.getClassLoader().getResources(FOLDER))) {
        library.addFrom(folder.toURI());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own queries cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return library;
  }

  private void addFrom(URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      add(Path.of(folder));
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      add(jar.getPath(FOLDER));
    }
  }

  private void add(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        queries.put(name, CannedQuery.parse(name, Files.readString(file)));
      }
    }
  }

  /** In alphabetical order. */
  public Collection<CannedQuery> all() {
    return List.copyOf(queries.values());
  }

  /**
   * The query of that name.
   *
   * @throws QueryArgumentException if there is none
   */
  public CannedQuery get(String name) {
    CannedQuery query = queries.get(name);
    if (query == null) {
      throw new QueryArgumentException(
          "no query is called \"" + name + "\"; there are " + String.join(", ", queries.keySet()));
    }
    return query;
  }
}
