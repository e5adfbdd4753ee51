package birth.certificate.birthregistration;

import birth.casework.snapshot.Projection;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What a clerk of the township is to look at before registering, whether the child is born or not. */
@ApplicationScoped
class RegistrationChecks {

    private static final String REGISTERED_ALREADY = "REGISTERED_ALREADY";
    private static final int COUNTY_DIGITS = 6;

    private final Registrations registrations;

    RegistrationChecks(Registrations registrations) {
        this.registrations = registrations;
    }

    List<String> of(Projection form, String township) {
        var checks = new ArrayList<String>();
        var missing = RegistrationNeeds.missingIn(form);
        missing.forEach(need -> checks.add(need.name()));
        if (missing.isEmpty() && registrations.has(form)) {
            checks.add(REGISTERED_ALREADY);
        }
        if (!livesIn(township, form.field("mother.hukouRegion"))
                && !livesIn(township, form.field("father.hukouRegion"))) {
            checks.add("HUKOU_ELSEWHERE");
        }
        return checks;
    }

    static Refusal registeredAlready() {
        return Refusal.conflict(REGISTERED_ALREADY, "这位母亲的这一孩次已经办理生育登记，不能重复登记。请核对孩次。");
    }

    private static boolean livesIn(String township, String region) {
        return region != null && region.startsWith(township.substring(0, COUNTY_DIGITS));
    }
}
