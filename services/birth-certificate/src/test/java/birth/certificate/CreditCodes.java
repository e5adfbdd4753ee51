package birth.certificate;

import birth.certificate.delivery.domain.CreditCode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Invented institutions' credit codes with right check characters. */
final class CreditCodes {

    private static final AtomicInteger SERIAL = new AtomicInteger(99_100);

    private CreditCodes() {}

    static String next() {
        var body = "12220502" + "412%05d".formatted(SERIAL.incrementAndGet());
        return characters("0123456789X")
                .flatMap(organisation ->
                        characters("0123456789ABCDEFGHJKLMNPQRTUWXY").map(whole -> body + organisation + whole))
                .filter(code -> new CreditCode(code).hasRightChecks())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Character> characters(String text) {
        return text.chars().mapToObj(each -> (char) each);
    }
}
