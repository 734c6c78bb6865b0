package com.sautai.server.platform;

import java.nio.file.Path;

/// Where the server keeps its data.
public sealed interface DatabaseConfig {
    /// A file in a folder of this computer.
    record H2File(Path folder) implements DatabaseConfig {}

    /// Gone when the server stops: for tests and simulations.
    record H2Memory(String name) implements DatabaseConfig {}

    /// A PostgreSQL server, when one computer is not enough.
    record PostgreSql(String host, int port, String name, String user, String password)
            implements DatabaseConfig {
        @Override
        public String toString() {
            return "PostgreSql[" + host + ":" + port + "/" + name + "]";
        }
    }
}
