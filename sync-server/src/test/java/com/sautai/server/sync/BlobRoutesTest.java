package com.sautai.server.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.picture.TestPictures;
import com.sautai.server.platform.Secrets;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BlobRoutesTest {
    private static final byte[] PHOTO = TestPictures.jpeg(640, 480);

    private ServerApp server;
    private Client laptop;

    @BeforeAll
    void start() {
        server = ServerApp.start(ServerConfig.inMemory("blobs"), Samples.CLOCK, Samples.IDS);
        laptop = Client.of(server, server.soloDevice("Laptop"));
    }

    @AfterAll
    void stop() {
        laptop.close();
        server.close();
    }

    @Test
    void aPictureIsBroughtOnceOrTwiceAndFetchedByItsName() {
        var name = Secrets.hash(PHOTO);
        assertEquals(404, laptop.get("/sync/blobs/" + name).status());

        assertEquals(204, bring(laptop, name, PHOTO).status());
        assertEquals(204, bring(laptop, name, PHOTO).status());

        var picture = laptop.get("/sync/blobs/" + name);
        assertEquals("image/jpeg", picture.header("Content-Type"));
        assertArrayEquals(laptop.get("/media/" + name).body(), picture.body());
    }

    @Test
    void anotherFileThanTheNamedOneIsRefused() {
        var answer = bring(laptop, Secrets.hash("something else"), PHOTO);
        assertEquals(422, answer.status());
        assertEquals(List.of("body"), fields(answer));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        var text = "no picture".getBytes(StandardCharsets.UTF_8);
        var answer = bring(laptop, Secrets.hash(text), text);
        assertEquals(422, answer.status());
        assertEquals(List.of("body"), fields(answer));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        var large = new byte[10 * 1024 * 1024 + 1];
        assertEquals(413, bring(laptop, Secrets.hash(large), large).status());
    }

    @Test
    void onlyDevicesBringAndFetch() {
        try (var nobody = new Client(server.port(), null)) {
            assertEquals(401, bring(nobody, Secrets.hash(PHOTO), PHOTO).status());
            assertEquals(401, nobody.get("/sync/blobs/" + Secrets.hash(PHOTO)).status());
        }
        assertEquals(404, laptop.get("/sync/blobs/..%2Fsecret").status());
    }

    private static List<String> fields(Client.Answer answer) {
        var errors = answer.json().path("errors");
        assertTrue(errors.isObject());
        return List.copyOf(errors.propertyNames());
    }

    private static Client.Answer bring(Client client, String name, byte[] bytes) {
        return client.send(
                client.request("/sync/blobs/" + name)
                        .header("Content-Type", "image/jpeg")
                        .PUT(BodyPublishers.ofByteArray(bytes)));
    }
}
