package birth.local;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Of what Maven says about tests, line by line in its order, what is worth showing: how each class did, and why a test failed. */
final class Told implements Predicate<String> {
    private static final Pattern WORTH_SHOWING = Pattern.compile(".*(Tests run:.*Time elapsed|BUILD|\\[ERROR]).*");
    private static final Pattern TEST_FAILED = Pattern.compile(".*Time elapsed.*<<< (FAILURE|ERROR)!$");
    private static final Pattern REASON_ENDS = Pattern.compile("\\s+at .*|\\[(INFO|WARNING)].*");
    private static final int LINES_OF_A_REASON = 12;

    private int left;

    @Override
    public boolean test(String line) {
        if (WORTH_SHOWING.matcher(line).matches()) {
            left = TEST_FAILED.matcher(line).matches() ? LINES_OF_A_REASON : 0;
            return true;
        }
        left = REASON_ENDS.matcher(line).matches() ? 0 : Math.max(left - 1, 0);
        return left > 0 && !line.isBlank();
    }
}
