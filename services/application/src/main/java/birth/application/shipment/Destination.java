package birth.application.shipment;

import birth.application.code.CodeList;
import birth.application.form.Form;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Where the papers go: to the address the parents gave, else they are fetched; never abroad (domain.md 2.2 E32). */
public enum Destination {
    POST,
    NO_ADDRESS,
    ADDRESS_ABROAD;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String CHINA = "CHN";

    public static Destination of(Form.Mail mail, LocalDate day) {
        if (mail.receiver() == null || mail.phone() == null || mail.address() == null) {
            return NO_ADDRESS;
        }
        return isAbroad(mail.address().strip(), day) ? ADDRESS_ABROAD : POST;
    }

    /** Written without any Chinese character, or beginning with another country's name. */
    private static boolean isAbroad(String address, LocalDate day) {
        return !HAN.matcher(address).find()
                || CodeList.COUNTRY.on(day).stream()
                        .filter(country -> !country.code().equals(CHINA))
                        .anyMatch(country -> address.startsWith(country.name()));
    }
}
