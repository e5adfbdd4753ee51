package birth.application.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A case number: region 6, submission date 8, serial 6, check character by ISO 7064 MOD 37,36 (domain.md 6.10). */
public record CaseNumber(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static CaseNumber of(String region, LocalDate day, int serial) {
        var body = region + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%06d".formatted(serial);
        return new CaseNumber(body + check(body));
    }

    public static boolean isValid(String text) {
        return text.matches("\\d{20}[0-9A-Z]") && check(text.substring(0, 20)) == text.charAt(20);
    }

    private static char check(String body) {
        int product = 36;
        for (char c : body.toCharArray()) {
            int sum = (product + ALPHABET.indexOf(c)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }
}
