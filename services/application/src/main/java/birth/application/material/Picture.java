package birth.application.material;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A photograph as far as its use as a paper or a card's photo goes (domain.md 1.4, no. 68). Its size is read from its head; the
 * pixels are unfolded only for a card's photo, whose size is right, so that a small file cannot become a huge picture.
 */
record Picture(byte[] content, int width, int height) {

    private static final int SHORT_SIDE = 600;
    private static final int LONG_SIDE = 800;
    private static final int CARD_WIDTH = 358;
    private static final int CARD_HEIGHT = 441;
    private static final int WHITE = 225;
    private static final double MOSTLY = 0.9;

    static Picture read(byte[] content) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return new Picture(content, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw unreadable();
        }
    }

    boolean isTooSmall() {
        return Math.min(width, height) < SHORT_SIDE || Math.max(width, height) < LONG_SIDE;
    }

    boolean isOfCardSize() {
        return width == CARD_WIDTH && height == CARD_HEIGHT;
    }

    /** Looks along the upper edge and both sides down to the shoulders, where no face is. */
    boolean hasWhiteBackground() {
        var image = pixels();
        var top = IntStream.range(0, width).map(x -> image.getRGB(x, 5));
        var sides = IntStream.range(0, height / 2)
                .flatMap(y -> IntStream.of(image.getRGB(5, y), image.getRGB(width - 6, y)));
        return IntStream.concat(top, sides)
                        .mapToDouble(rgb -> isWhite(rgb) ? 1 : 0)
                        .average()
                        .orElse(0)
                >= MOSTLY;
    }

    private BufferedImage pixels() {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException broken) {
            throw unreadable();
        }
    }

    private static boolean isWhite(int rgb) {
        return (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
    }

    private static RuntimeException unreadable() {
        return Upload.wrong("MATERIAL_UNREADABLE", "图片已损坏，无法打开，请重新拍摄后上传。");
    }
}
