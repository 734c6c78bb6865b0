package com.sautai.desktop.sync;

import static com.sautai.desktop.local.Kitchens.added;
import static com.sautai.desktop.local.Kitchens.lead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.local.LocalStore;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HttpEventsTest {
    @AutoClose private final Together together = new Together();

    private final LocalStore laptop = together.device("Laptop");
    private final BlockingQueue<Long> heads = new LinkedBlockingQueue<>();
    private final CountDownLatch silent = new CountDownLatch(1);

    @Test
    void theServerTellsWhenTheFeedMovesOn() throws Exception {
        var token = laptop.sync().replica().orElseThrow().token();
        var events = new HttpEvents(together.client(), together.address(), token);
        try (var listening = events.listen(heads::add, silent::countDown)) {
            assertNotNull(listening);
            assertEquals(0, heads.poll(20, TimeUnit.SECONDS));
            laptop.apply(added(lead("Ada")));
            together.sync(laptop);
            assertEquals(1, heads.poll(20, TimeUnit.SECONDS));
        }
        assertTrue(silent.await(20, TimeUnit.SECONDS));
    }

    @Test
    void aDeviceThatIsNotSignedInHearsNothing() throws Exception {
        var events = new HttpEvents(together.client(), together.address(), "nobody");
        try (var listening = events.listen(heads::add, silent::countDown)) {
            assertNotNull(listening);
            assertTrue(silent.await(20, TimeUnit.SECONDS));
            assertEquals(0, heads.size());
        }
    }
}
