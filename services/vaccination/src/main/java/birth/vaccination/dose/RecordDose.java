package birth.vaccination.dose;

import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.ChildFiles;
import birth.vaccination.childfile.Dose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The clinic records a dose, or that one has to wait; the rest of the plan moves with it (domain.md 7, engine rules). */
@ApplicationScoped
class RecordDose {

    private final ChildFiles files;
    private final ReportDoses reportDoses;
    private final BusinessClock clock;

    RecordDose(ChildFiles files, ReportDoses reportDoses, BusinessClock clock) {
        this.files = files;
        this.reportDoses = reportDoses;
        this.clock = clock;
    }

    /**
     * The same dose on the same day once more changes nothing.
     *
     * @throws Refusal 409 {@code FILE_CLOSED}, 422 {@code DOSE_NOT_PLANNED}, {@code DOSE_TOO_EARLY}, {@code DOSE_IN_FUTURE}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void give(ChildFile file, ChildFileResource.GivenDose given) {
        if (isRecorded(file, given)) {
            return;
        }
        if (given.givenOn().isAfter(LocalDate.now(clock))) {
            throw refused("givenOn", "DOSE_IN_FUTURE", "接种日期在今天之后", "请核对后再登记");
        }
        var dose = open(file, given.vaccine());
        if (given.givenOn().isBefore(dose.visitOn())) {
            throw refused(
                    "givenOn", "DOSE_TOO_EARLY", "这一剂最早应在 " + dose.visitOn() + " 接种（到期日、与上一剂的间隔、每次最多两针）", "请核对接种日期");
        }
        files.give(file, given.vaccine(), given.givenOn(), given);
        reportDoses.later(file);
    }

    /** @throws Refusal 409 {@code FILE_CLOSED}, 422 {@code DOSE_NOT_PLANNED} */
    @Transactional(Transactional.TxType.MANDATORY)
    void defer(ChildFile file, ChildFileResource.Deferral deferral) {
        open(file, deferral.vaccine()).defer(deferral.until());
    }

    private static boolean isRecorded(ChildFile file, ChildFileResource.GivenDose given) {
        return file.doses().stream()
                .anyMatch(dose -> dose.vaccine().equals(given.vaccine())
                        && given.givenOn().equals(dose.givenOn()));
    }

    private static Dose open(ChildFile file, String vaccine) {
        if (file.isClosed()) {
            throw Refusal.conflict("FILE_CLOSED", "该儿童的接种档案已经关闭，不能再登记。");
        }
        return file.next(vaccine)
                .orElseThrow(() -> refused("vaccine", "DOSE_NOT_PLANNED", "接种计划里没有待接种的“" + vaccine + "”", "请核对疫苗代码"));
    }

    private static Refusal refused(String field, String code, String message, String fix) {
        return Refusal.unprocessable(code, message + "。", List.of(new FieldError(field, code, message, fix)));
    }
}
