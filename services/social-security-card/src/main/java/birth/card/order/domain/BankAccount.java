package birth.card.order.domain;

/** The bank account of a card: 16 to 19 digits, the last one a Luhn check digit (ISO/IEC 7812-1; domain.md 6.8). */
public record BankAccount(String number) {

    private static final int DIGITS = 19;

    public BankAccount {
        if (!isValid(number)) {
            throw new IllegalArgumentException("A bank account has 16 to 19 digits and a Luhn check digit");
        }
    }

    public static boolean isValid(String number) {
        return number.matches("\\d{16,19}") && sum(number, 0) % 10 == 0;
    }

    /** @param prefix the bank's, up to 12 digits */
    public static BankAccount of(String prefix, long serial) {
        var body = prefix + ("%0" + (DIGITS - 1 - prefix.length()) + "d").formatted(serial);
        return new BankAccount(body + (10 - sum(body, 1) % 10) % 10);
    }

    /** All that others may read of it (domain.md 8.4). */
    public String lastFour() {
        return number.substring(number.length() - 4);
    }

    /** @param position of the last digit, counted from the right: digits at odd positions are doubled */
    private static int sum(String digits, int position) {
        int sum = 0;
        for (int i = digits.length() - 1, at = position; i >= 0; i--, at++) {
            int digit = (digits.charAt(i) - '0') * (at % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }
}
