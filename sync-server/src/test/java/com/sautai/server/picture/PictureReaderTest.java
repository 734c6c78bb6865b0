package com.sautai.server.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.platform.BadInput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PictureReaderTest {
    private final PictureReader reader = new PictureReader();

    @Test
    void aPhotoIsTurnedUprightAndForgetsItsCamera() {
        var photo = TestPictures.photo(80, 40, 6, "Home 35.6812N");
        assertTrue(text(photo).contains("35.6812N"));

        var upright = reader.read("image", photo);
        var written = PictureWriter.write(upright, 2048);

        assertEquals(40, upright.getWidth());
        assertEquals(80, upright.getHeight());
        assertTrue((upright.getRGB(20, 10) >> 16 & 0xff) > 200, "red is on top");
        assertTrue((upright.getRGB(20, 70) & 0xff) > 200, "blue is below");
        assertFalse(text(written.bytes()).contains("35.6812N"));
        assertEquals("image/jpeg", written.mediaType());
    }

    @Test
    void aHugePictureIsRefusedBeforeItIsDecoded() {
        var bomb = TestPictures.png(10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        var refused = assertThrows(BadInput.class, () -> reader.read("image", bomb));

        assertEquals("too_large", refused.problems().getFirst().code());
    }

    @Test
    void aLargePictureIsMadeSmaller() {
        var large = reader.read("image", TestPictures.jpeg(6000, 100));

        assertEquals(2048, PictureWriter.write(large, 2048).width());
    }

    @Test
    void webPIsRead() {
        var pixel = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

        assertEquals(1, reader.read("image", pixel).getWidth());
    }

    @Test
    void whatOnlyLooksLikeAPictureIsRefused() {
        var cut = TestPictures.png(300, 300);
        var broken = Arrays.copyOf(cut, 60);
        for (var bytes :
                new byte[][] {
                    {},
                    "GIF89a".getBytes(StandardCharsets.US_ASCII),
                    "<svg/>".getBytes(StandardCharsets.US_ASCII),
                    {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
                    broken
                }) {
            assertThrows(BadInput.class, () -> reader.read("image", bytes));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
