package birth.vaccination.dose;

import birth.casework.outside.OutsideReports;
import birth.casework.outside.OutsideSystem;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.ChildFiles;
import birth.vaccination.childfile.Dose;
import birth.vaccination.province.ImmunisationSystem;
import birth.vaccination.province.Province;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells the provincial system of each dose given to a child whose file it has, until it takes it or the clinic has told it by hand. */
@ApplicationScoped
public class ReportDoses {

    private static final OutsideSystem DOSES = new OutsideSystem("immunisation-doses", "免疫规划信息系统", Map.of());

    private final Province province;
    private final ChildFiles files;
    private final OutsideReports reports;

    ReportDoses(Province province, ChildFiles files, OutsideReports reports) {
        this.province = province;
        this.files = files;
        this.reports = reports;
    }

    void onStart(@Observes StartupEvent start) {
        reports.start(DOSES, this::isTaken);
    }

    /** Every dose that was given so far: the province counts each once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void later(ChildFile file) {
        if (province.isBeyond() && file.isRegistered()) {
            file.doses().stream()
                    .filter(dose -> !dose.isOpen() && !dose.isReported())
                    .forEach(dose -> {
                        dose.report();
                        reports.later(DOSES, file.id() + "|" + dose.vaccine() + "|" + dose.number(), file.clinic());
                    });
        }
    }

    private boolean isTaken(String key) {
        QuarkusTransaction.requiringNew().call(() -> given(key)).ifPresent(dose -> province.present()
                .report(dose));
        return true;
    }

    private Optional<ImmunisationSystem.GivenDose> given(String key) {
        var parts = key.split("\\|");
        var file = files.findById(UUID.fromString(parts[0]));
        return file.doses().stream()
                .filter(dose -> dose.vaccine().equals(parts[1]) && dose.number() == Integer.parseInt(parts[2]))
                .findFirst()
                .map(dose -> report(file, dose));
    }

    private static ImmunisationSystem.GivenDose report(ChildFile file, Dose dose) {
        return new ImmunisationSystem.GivenDose(
                file.childCode() + "-" + dose.vaccine() + "-" + dose.number(),
                file.childCode(),
                dose.vaccine(),
                dose.number(),
                dose.givenOn());
    }
}
