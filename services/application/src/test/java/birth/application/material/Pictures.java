package birth.application.material;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures of nothing and nobody. */
final class Pictures {

    private Pictures() {}

    static byte[] jpeg(int width, int height, Color colour) {
        return written(filled(width, height, colour), "jpeg");
    }

    static byte[] png(int width, int height, Color colour) {
        return written(filled(width, height, colour), "png");
    }

    /** A face-coloured circle and shoulders before a background. */
    static byte[] photo(Color background) {
        var image = filled(358, 441, background);
        var brush = image.createGraphics();
        brush.setColor(new Color(220, 180, 150));
        brush.fillOval(99, 90, 160, 200);
        brush.setColor(Color.DARK_GRAY);
        brush.fillRect(20, 330, 318, 111);
        brush.dispose();
        return written(image, "jpeg");
    }

    static byte[] noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return written(image, "jpeg");
    }

    private static BufferedImage filled(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(colour);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
