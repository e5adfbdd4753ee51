package birth.vaccination.dose;

import birth.kit.work.DueWork;
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
import java.util.Optional;
import java.util.UUID;

/** Tells the provincial system of each dose given to a child whose file it has, tried until it takes it; nothing is held by that. */
@ApplicationScoped
public class ReportDoses {

    private static final String KIND = "report-dose";

    private final Province province;
    private final ChildFiles files;
    private final DueWork dueWork;

    ReportDoses(Province province, ChildFiles files, DueWork dueWork) {
        this.province = province;
        this.files = files;
        this.dueWork = dueWork;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, key -> QuarkusTransaction.requiringNew()
                .call(() -> given(key))
                .ifPresent(dose -> province.system().report(dose)));
    }

    /** Every dose that was given so far: the province counts each once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void later(ChildFile file) {
        if (province.isBeyond() && file.isRegistered()) {
            file.doses().stream()
                    .filter(dose -> !dose.isOpen() && !dose.isReported())
                    .forEach(dose -> {
                        dose.report();
                        dueWork.add(KIND, file.id() + "|" + dose.vaccine() + "|" + dose.number());
                    });
        }
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
