package birth.card.order;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What this office may change without a new program. */
@ConfigMapping(prefix = "birth.card")
interface CardOffice {

    /** Whether an application without obstacles is ordered without a clerk. */
    boolean automatic();

    /** First character of card numbers, one capital letter. */
    String letter();

    /** Partner banks by the code in form field {@code card.bank}. */
    Map<String, Bank> banks();

    /** A partner bank: its name in Chinese and the digits its accounts begin with. */
    interface Bank {

        String name();

        String prefix();
    }
}
