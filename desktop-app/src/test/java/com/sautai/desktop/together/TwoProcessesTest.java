package com.sautai.desktop.together;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.importing.ImportFile;
import com.sautai.desktop.sync.Clients;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A laptop and a server in processes of their own, and a tablet in this one.
class TwoProcessesTest {
    private static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir private Path folder;
    private ServerProcess server;
    private DeviceProcess laptop;
    private Device tablet;

    @BeforeEach
    void start() throws Exception {
        server = ServerProcess.start(folder.resolve("server"), QUICK_START);
        tablet = new Device(folder.resolve("tablet"), Clients.client());
        tablet.signIn(server.address(), "Tablet");
        laptop = DeviceProcess.open(folder.resolve("laptop"), QUICK_START);
        laptop.signIn(server.address(), "Laptop");
        tablet.add("Ada");
        tablet.sync();
        laptop.sync();
    }

    @AfterEach
    void stop() {
        laptop.close();
        tablet.close();
        server.close();
    }

    @Test
    void everythingMeetsWhenTheServerComesBack() throws Exception {
        server.stop();
        assertEquals(4, laptop.importFile(sample("google.csv")));
        assertEquals(6, laptop.importFile(sample("leads.csv")));
        assertEquals(4, laptop.importFile(sample("cards.vcf")));
        laptop.set("Ada", "phone", "+44 20 7946 0001");
        tablet.set("Ada", "phone", "+44 20 7946 0002");
        tablet.set("Ada", "email", "ada@example.com");
        tablet.add("Grace");
        assertEquals("Unreachable", laptop.sync());

        server.start();
        assertEquals("done", laptop.sync());
        tablet.sync();
        assertEquals("done", laptop.sync());

        assertEquals(tablet.everything(), laptop.everything());
        assertEquals(16, tablet.store().rows(SyncedType.LEAD).size());
        assertEquals("+44 20 7946 0001", tablet.body("Ada").text("phone"));
        assertEquals("ada@example.com", tablet.body("Ada").text("email"));
        var conflict = tablet.conflicts().getFirst();
        assertEquals(
                List.of("phone", "+44 20 7946 0002", "Tablet"),
                List.of(
                        conflict.field(),
                        Objects.requireNonNull(conflict.other()),
                        conflict.device()));

        tablet.useOther(conflict);
        tablet.sync();
        laptop.sync();

        assertEquals(List.of(), tablet.conflicts());
        assertEquals("+44 20 7946 0002", tablet.body("Ada").text("phone"));
        assertEquals(tablet.everything(), laptop.everything());
    }

    @Test
    void aDeviceThatIsKilledRightAfterAnEditKeepsIt() throws Exception {
        assertEquals("done", laptop.set("Ada", "stage", "booked"));
        laptop.kill();

        laptop = DeviceProcess.open(folder.resolve("laptop"), QUICK_START);
        assertEquals("done", laptop.sync());
        tablet.sync();

        assertEquals("booked", tablet.body("Ada").text("stage"));
        assertEquals(tablet.everything(), laptop.everything());
    }

    private static Path sample(String name) throws Exception {
        return Path.of(Objects.requireNonNull(ImportFile.class.getResource(name), name).toURI());
    }
}
