package birth.application.paper;

/** A paper holds a character that the typeface cannot show; it is not printed at all rather than with a box. */
class MissingGlyph extends RuntimeException {

    MissingGlyph(int character) {
        super("The typeface of the papers has no glyph for U+%04X".formatted(character));
    }
}
