package birth.application.material;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A photograph as far as its use as a paper or a card's photo goes (domain.md 1.4, no. 68). */
record Picture(BufferedImage image) {

    private static final int SHORT_SIDE = 600;
    private static final int LONG_SIDE = 800;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int CARD_WIDTH = 358;
    private static final int CARD_HEIGHT = 441;
    private static final int WHITE = 225;
    private static final double MOSTLY = 0.9;

    /** The size is looked at before the pixels, so that a small file cannot unfold into a huge picture. */
    static Picture read(byte[] content) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw unreadable();
        }
    }

    private static Picture read(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw unreadable();
        }
        return new Picture(reader.read(0));
    }

    private static RuntimeException unreadable() {
        return Upload.wrong("MATERIAL_UNREADABLE", "图片已损坏或过大，无法打开，请重新拍摄后上传。");
    }

    boolean isTooSmall() {
        return Math.min(image.getWidth(), image.getHeight()) < SHORT_SIDE
                || Math.max(image.getWidth(), image.getHeight()) < LONG_SIDE;
    }

    boolean isOfCardSize() {
        return image.getWidth() == CARD_WIDTH && image.getHeight() == CARD_HEIGHT;
    }

    /** Looks along the upper edge and both sides down to the shoulders, where no face is. */
    boolean hasWhiteBackground() {
        var top = IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, 5));
        var sides = IntStream.range(0, image.getHeight() / 2)
                .flatMap(y -> IntStream.of(image.getRGB(5, y), image.getRGB(image.getWidth() - 6, y)));
        return IntStream.concat(top, sides)
                        .mapToDouble(rgb -> isWhite(rgb) ? 1 : 0)
                        .average()
                        .orElse(0)
                >= MOSTLY;
    }

    private static boolean isWhite(int rgb) {
        return (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
    }
}
