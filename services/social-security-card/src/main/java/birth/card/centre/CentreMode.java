package birth.card.centre;

/** How this office reaches the card centre. */
public enum CentreMode {
    /** The office numbers cards itself. */
    EMBEDDED,
    /** Over the centre's interface. */
    API,
    /** Files are put into a folder and answers fetched from another. */
    FILE,
    /** A clerk orders by hand and enters the result (线下补录). */
    MANUAL
}
