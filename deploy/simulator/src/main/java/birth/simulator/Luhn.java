package birth.simulator;

/** The check digit of bank accounts (ISO/IEC 7812-1). */
final class Luhn {

    private Luhn() {}

    /** @param digits the account without its last digit */
    static String complete(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
