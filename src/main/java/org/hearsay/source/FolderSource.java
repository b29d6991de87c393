package org.hearsay.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads every file in a folder and the folders below it, in the order of their names. Hidden files
 * are left alone, links to folders are not followed.
 */
final class FolderSource {

  private final Path folder;
  private final ReadingOptions options;

  FolderSource(Path folder, ReadingOptions options) {
    this.folder = folder;
    this.options = options;
  }

  void read(Consumer<Reading> sink) {
    List<Path> files = files(sink);
    if (files.isEmpty()) {
      sink.accept(new Reading.Refused(folder.toString(), "there are no files to read in it"));
    }
    FileSource source = new FileSource(options);
    files.forEach(file -> source.read(file, id(file), sink));
  }

  /** How many texts there are to read. */
  long count() {
    FileSource source = new FileSource(options);
    return files(refused -> {}).stream().mapToLong(source::count).sum();
  }

  /** The path below the folder, written the same on every system. */
  private String id(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private List<Path> files(Consumer<Reading> sink) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Visitor(files, sink));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(Comparator.comparing(this::id));
    return files;
  }

  /** Gathers the files that are to be read and the places that cannot be. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Path> files;
    private final Consumer<Reading> sink;

    Visitor(List<Path> files, Consumer<Reading> sink) {
      this.files = files;
      this.sink = sink;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return !dir.equals(folder) && isHidden(dir)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && !Sidecar.is(file) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      sink.accept(new Reading.Refused(file.toString(), FileSource.reason(e)));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
