package com.sautai.server.picture;

import com.sautai.server.platform.Secrets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a picture anew, so that nothing but its pixels is kept.
final class PictureWriter {
    private static final float QUALITY = 0.88f;

    private PictureWriter() {}

    /// @param longestSide it is made smaller where it is larger
    static Picture write(BufferedImage picture, int longestSide) {
        boolean clear = picture.getColorModel().hasAlpha();
        var scaled = scaled(picture, longestSide, clear);
        var bytes = clear ? png(scaled) : jpeg(scaled);
        return new Picture(
                Secrets.hash(bytes),
                clear ? "image/png" : "image/jpeg",
                scaled.getWidth(),
                scaled.getHeight(),
                bytes);
    }

    private static BufferedImage scaled(BufferedImage picture, int longestSide, boolean clear) {
        double longest = Math.max(picture.getWidth(), picture.getHeight());
        double factor = Math.min(1, longestSide / longest);
        var scaled =
                new BufferedImage(
                        (int) Math.max(1, Math.round(picture.getWidth() * factor)),
                        (int) Math.max(1, Math.round(picture.getHeight() * factor)),
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", new MemoryCacheImageOutputStream(out));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
