package birth.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Names the year whose notice is overdue; the service stays ready, for it goes on with provisional days. */
@Readiness
@ApplicationScoped
class CalendarHealth implements HealthCheck {

    private final CalendarAlarm alarm;

    CalendarHealth(CalendarAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public HealthCheckResponse call() {
        var missing = alarm.missingYear();
        return HealthCheckResponse.named("calendar")
                .up()
                .withData("missingYear", missing.isPresent() ? String.valueOf(missing.getAsInt()) : "none")
                .build();
    }
}
