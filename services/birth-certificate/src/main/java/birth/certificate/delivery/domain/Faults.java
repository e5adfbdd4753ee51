package birth.certificate.delivery.domain;

import birth.kit.problem.Problem.FieldError;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers every faulty field of what was sent, so that the sender is told everything at once. */
public final class Faults {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final List<FieldError> found = new ArrayList<>();

    public void add(String field, Fault fault) {
        add(fault.at(field));
    }

    public void add(FieldError fault) {
        found.add(fault);
    }

    /** @param shape regular expression the text must match in full */
    public void require(String field, String text, String shape, Fault fault) {
        if (text == null || text.isBlank()) {
            add(field, Fault.REQUIRED);
        } else {
            allow(field, text, shape, fault);
        }
    }

    public void allow(String field, String text, String shape, Fault fault) {
        if (text != null && !text.matches(shape)) {
            add(field, fault);
        }
    }

    void require(String field, Integer number, int least, int most, Fault fault) {
        if (number == null) {
            add(field, Fault.REQUIRED);
        } else {
            allow(field, number, least, most, fault);
        }
    }

    void allow(String field, Integer number, int least, int most, Fault fault) {
        if (number != null && (number < least || number > most)) {
            add(field, fault);
        }
    }

    /** A moment in Beijing's time that has passed; empty when it is missing or faulty. */
    Optional<OffsetDateTime> past(String field, String text, OffsetDateTime now) {
        var moment = moment(text);
        if (text == null) {
            add(field, Fault.REQUIRED);
        } else if (moment.isEmpty()) {
            add(field, Fault.TIME_FORMAT);
        } else if (moment.get().isAfter(now)) {
            add(field, Fault.TIME_IN_FUTURE);
        }
        return moment;
    }

    public List<FieldError> all() {
        return List.copyOf(found);
    }

    private static Optional<OffsetDateTime> moment(String text) {
        try {
            return Optional.ofNullable(text).map(OffsetDateTime::parse).filter(moment -> moment.getOffset()
                    .equals(BEIJING));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
