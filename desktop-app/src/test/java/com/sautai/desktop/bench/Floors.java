package com.sautai.desktop.bench;

import com.sautai.desktop.sync.Clients;
import com.sautai.desktop.together.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/// What the same bytes and rows cost without anything of ours around them.
final class Floors implements AutoCloseable {
    private final JavaProcess server;
    private final String address;
    private final OkHttpClient client = Clients.client();
    private final Connection database;
    private int next;

    Floors(Path folder, List<String> options) throws IOException, SQLException {
        server = JavaProcess.start(options, BareServer.class);
        address = "http://127.0.0.1:" + server.line("port ").substring("port ".length()) + "/";
        database =
                DriverManager.getConnection(
                        "jdbc:h2:file:"
                                + folder.resolve("bare").toAbsolutePath()
                                + ";WRITE_DELAY=0",
                        "sa",
                        "");
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, body VARCHAR(10000))");
        }
        database.commit();
    }

    void get(long bytes) throws IOException {
        send(new Request.Builder().url(address + bytes).build());
    }

    void post(int bytesSent, long bytesBack) throws IOException {
        var body = RequestBody.create(new byte[bytesSent]);
        send(new Request.Builder().url(address + bytesBack).post(body).build());
    }

    /// Inserts rows of so many characters and commits once.
    void insert(int rows, int characters) throws SQLException {
        try (var insert = database.prepareStatement("INSERT INTO bare VALUES (?, ?)")) {
            for (int row = 0; row < rows; row++) {
                insert.setInt(1, next++);
                insert.setString(2, "x".repeat(characters));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        database.commit();
    }

    private void send(Request request) throws IOException {
        try (var response = client.newCall(request).execute()) {
            response.body().bytes();
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
        server.close();
    }
}
