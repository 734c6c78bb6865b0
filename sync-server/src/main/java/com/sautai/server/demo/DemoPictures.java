package com.sautai.server.demo;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.ServerParts;
import com.sautai.server.picture.PictureService;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/// Draws plates of food for the demo chefs: their profile's pictures and three photos each.
final class DemoPictures {
    private static final List<String> TITLES =
            List.of("Market plate", "Sunday lunch", "Late summer");
    private static final int SIDE = 600;

    private final ServerParts parts;
    private final PictureService pictures;
    private final Ids ids;
    private final Clock clock;

    DemoPictures(ServerParts parts, Ids ids, Clock clock) {
        this.parts = parts;
        this.pictures = new PictureService(parts.database(), clock);
        this.ids = ids;
        this.clock = clock;
    }

    void fill(long chefId, DemoChef chef) {
        var random = new Random(chef.username().hashCode());
        var profile =
                Fields.of("picture", pictures.take("picture", plate(random, SIDE, SIDE)))
                        .with("banner", pictures.take("banner", plate(random, 2 * SIDE, SIDE / 2)));
        var photos =
                TITLES.stream()
                        .map(title ->
                                Fields.of("title", title)
                                        .with(
                                                "sha256",
                                                pictures.take(
                                                        "image", plate(random, SIDE, SIDE * 3 / 4)))
                                        .with("created_at", clock.instant()))
                        .toList();
        parts.records()
                .write(
                        chefId,
                        writing -> {
                            photos.forEach(
                                    photo -> writing.put(SyncedType.PHOTO, ids.next(), photo));
                            return writing.put(SyncedType.PROFILE, ProfileRules.ID, profile);
                        });
    }

    private static byte[] plate(Random random, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.getHSBColor(random.nextFloat(), 0.25f, 0.45f));
        canvas.fillRect(0, 0, width, height);
        int plate = Math.min(width, height) * 4 / 5;
        disc(canvas, width / 2, height / 2, plate, new Color(0xF7F4EE));
        disc(canvas, width / 2, height / 2, plate * 3 / 4, new Color(0xFFFDF8));
        for (int bite = 0; bite < 14; bite++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double away = random.nextDouble() * plate / 4;
            disc(
                    canvas,
                    (int) (width / 2.0 + Math.cos(angle) * away),
                    (int) (height / 2.0 + Math.sin(angle) * away),
                    plate / 12 + random.nextInt(plate / 10),
                    Color.getHSBColor(random.nextFloat() * 0.35f, 0.7f, 0.8f));
        }
        canvas.dispose();
        return png(image);
    }

    private static void disc(Graphics2D canvas, int x, int y, int size, Color color) {
        canvas.setColor(color);
        canvas.fillOval(x - size / 2, y - size / 2, size, size);
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
