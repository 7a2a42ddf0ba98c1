package org.candour.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.candour.store.PrivateFiles;

/** The folder of an index: every file is closed to other accounts. One process has the data folder, so no file locks it. */
final class PrivateDirectory extends FilterDirectory {
    private final Path folder;

    private PrivateDirectory(Path folder) throws IOException {
        super(FSDirectory.open(PrivateFiles.folder(folder), new SingleInstanceLockFactory()));
        this.folder = folder;
    }

    static PrivateDirectory at(Path folder) throws IOException {
        return new PrivateDirectory(folder);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return closed(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return closed(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput closed(IndexOutput output) throws IOException {
        Path file = folder.resolve(output.getName());
        if (Files.exists(file)) {
            PrivateFiles.close(file);
        }
        return output;
    }
}
