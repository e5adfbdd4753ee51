package birth.journeys;

/** What the command line asks of the demonstration. */
record Wishes(int families, boolean named, boolean story, boolean standing) {

    static Wishes of(String[] arguments) {
        var families = 9;
        var named = true;
        var story = false;
        var standing = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--families" -> families = number(arguments, ++i);
                case "--generated" -> named = false;
                case "--story" -> story = true;
                case "--standing" -> standing = true;
                default -> throw usage("unknown option " + arguments[i]);
            }
        }
        return new Wishes(story ? Math.min(families, 1) : families, named, story, standing);
    }

    private static int number(String[] arguments, int at) {
        if (at >= arguments.length || !arguments[at].matches("[1-9]\\d{0,4}")) {
            throw usage("--families wants a number from 1 to 99999");
        }
        return Integer.parseInt(arguments[at]);
    }

    private static Unclear usage(String what) {
        return new Unclear(what + ". Use: ./birth demo [--families N] [--generated] [--story] [--standing]");
    }

    /** The command line cannot be understood; the message says how it is written. */
    static final class Unclear extends RuntimeException {

        Unclear(String message) {
            super(message);
        }
    }
}
