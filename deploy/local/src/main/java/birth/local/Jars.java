package birth.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;

/** Fetched jars, used by name: the launcher itself is compiled without any dependency. */
final class Jars implements AutoCloseable {
    private final URLClassLoader loader;

    Jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            loader = new URLClassLoader(files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Jars::url)
                    .toArray(URL[]::new));
        } catch (IOException e) {
            throw new Failure("Cannot read " + folder + ": " + e.getMessage());
        }
    }

    InputStream decompressed(Path xz) throws IOException {
        try {
            return (InputStream) loader.loadClass("org.tukaani.xz.XZInputStream")
                    .getConstructor(InputStream.class)
                    .newInstance(Files.newInputStream(xz));
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    Connection connect(String url, Properties login) throws SQLException {
        try {
            Driver driver = (Driver)
                    loader.loadClass("org.postgresql.Driver").getConstructor().newInstance();
            return driver.connect(url, login);
        } catch (ReflectiveOperationException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
