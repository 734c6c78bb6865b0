package com.sautai.server.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.sautai.server.platform.BadInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads what somebody uploaded as a picture, or says what is wrong with it. What it is shows its
/// content, never its name.
final class PictureReader {
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "webp");
    private static final long MOST_PIXELS = 50_000_000;

    /// Larger ones are read with fewer pixels, so that no picture fills the memory.
    private static final int ENOUGH = 2 * PictureService.LONGEST_SIDE;

    /// Each one takes some dozens of megabytes while it is read.
    private final Semaphore atOnce = new Semaphore(2);

    /// @param field where it came from, for what is wrong
    BufferedImage read(String field, byte[] bytes) {
        atOnce.acquireUninterruptibly();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw notAPicture(field);
            }
            var reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw notAPicture(field);
                }
                reader.setInput(in, true, true);
                return Orientation.upright(read(field, reader), orientation(bytes));
            } finally {
                reader.dispose();
            }
        } catch (BadInput wrong) {
            throw wrong;
        } catch (IOException | RuntimeException damaged) {
            // Decoders throw all kinds of things at bytes that only look like a picture.
            throw notAPicture(field);
        } finally {
            atOnce.release();
        }
    }

    private static BufferedImage read(String field, ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new BadInput(field, "too_large", field + " may have at most 50 million pixels.");
        }
        var settings = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / ENOUGH);
        settings.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, settings);
    }

    private static int orientation(byte[] bytes) {
        try {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : Orientation.NORMAL;
        } catch (ImageProcessingException
                | MetadataException
                | IOException
                | RuntimeException none) {
            // What the camera noted is damaged; the picture itself is not.
            return Orientation.NORMAL;
        }
    }

    private static BadInput notAPicture(String field) {
        return new BadInput(field, "not_allowed", field + " must be a JPEG, PNG or WebP picture.");
    }
}
