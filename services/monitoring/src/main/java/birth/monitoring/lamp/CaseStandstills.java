package birth.monitoring.lamp;

import birth.monitoring.lamp.SupervisedClock.Pause;
import birth.monitoring.lamp.SupervisedClock.Stood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When the clock of a case stood, in an order that does not depend on which stream was read first. */
final class CaseStandstills {

    private static final Comparator<Stood> ORDER =
            Comparator.comparing(Stood::item).thenComparing(Stood::from);

    private CaseStandstills() {}

    /** An item that makes the case stand already changes nothing. */
    static List<Stood> begun(List<Stood> stood, String item, String reason, LocalDate day) {
        if (stood.stream().anyMatch(one -> isOpen(one, item))) {
            return stood;
        }
        var more = new ArrayList<>(stood);
        more.add(new Stood(item, reason, day, null));
        more.sort(ORDER);
        return more;
    }

    static List<Stood> ended(List<Stood> stood, String item, LocalDate day) {
        return stood.stream()
                .map(one -> isOpen(one, item) ? new Stood(item, one.reason(), one.from(), day) : one)
                .toList();
    }

    /** Why the case stands now: the reason that has lasted longest; null while it runs. */
    static Pause pause(List<Stood> stood) {
        return stood.stream()
                .filter(one -> one.until() == null)
                .min(Comparator.comparing(Stood::from))
                .map(one -> new Pause(one.reason(), one.from()))
                .orElse(null);
    }

    private static boolean isOpen(Stood one, String item) {
        return one.until() == null && one.item().equals(item);
    }
}
