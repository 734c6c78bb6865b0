package com.sautai.server.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Pictures to upload: red on the left, blue on the right.
public final class TestPictures {
    private TestPictures() {}

    public static byte[] jpeg(int width, int height) {
        return written(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    /// A photo whose camera was held in one of eight ways, and noted a secret.
    static byte[] photo(int width, int height, int orientation, String secret) {
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        tiff.writeBytes(new byte[] {1, 0x0e, 0, 2, 0, 0, 0, (byte) secret.length(), 0, 0, 0, 38});
        tiff.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        tiff.writeBytes(new byte[] {0, 0, 0, 0});
        tiff.writeBytes(secret.getBytes(StandardCharsets.US_ASCII));
        var jpeg = jpeg(width, height);
        var out = new ByteArrayOutputStream();
        int length = tiff.size() + 8;
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(tiff.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] written(int width, int height, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
