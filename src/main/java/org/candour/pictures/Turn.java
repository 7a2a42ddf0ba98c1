package org.candour.pictures;

import java.awt.image.BufferedImage;

/** How a camera was held: in which of eight ways its pixels lie (Exif 2.3, tag Orientation, 1 to 8). */
record Turn(int orientation) {
    /** As they are. */
    static final Turn NONE = new Turn(1);

    /** The pixels as somebody looks at them. */
    BufferedImage applied(BufferedImage lying) {
        if (orientation <= 1 || orientation > 8) {
            return lying;
        }
        boolean onItsSide = orientation >= 5;
        int width = lying.getWidth();
        int height = lying.getHeight();
        BufferedImage upright = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                put(upright, x, y, width - 1, height - 1, lying.getRGB(x, y));
            }
        }
        return upright;
    }

    private void put(BufferedImage upright, int x, int y, int right, int bottom, int colour) {
        switch (orientation) {
            case 2 -> upright.setRGB(right - x, y, colour);
            case 3 -> upright.setRGB(right - x, bottom - y, colour);
            case 4 -> upright.setRGB(x, bottom - y, colour);
            case 5 -> upright.setRGB(y, x, colour);
            case 6 -> upright.setRGB(bottom - y, x, colour);
            case 7 -> upright.setRGB(bottom - y, right - x, colour);
            default -> upright.setRGB(y, right - x, colour);
        }
    }
}
