package com.sautai.server.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Turns a picture the way its camera was held (the eight orientations of EXIF).
final class Orientation {
    static final int NORMAL = 1;

    private Orientation() {}

    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation <= NORMAL || orientation > 8) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lies = orientation >= 5;
        var upright =
                new BufferedImage(
                        lies ? height : width,
                        lies ? width : height,
                        picture.getColorModel().hasAlpha()
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.drawImage(picture, transform(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
