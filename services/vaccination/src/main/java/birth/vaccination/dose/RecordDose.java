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
     * @throws Refusal 409 {@code FILE_CLOSED}, 422 {@code DOSE_NOT_PLANNED}, {@code DOSE_TOO_EARLY}, {@code DOSE_IN_FUTURE}, {@code DOSE_TOO_LATE},
     *     {@code TEST_NEEDED}, {@code STABILITY_NEEDED}
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
        var first = given.givenOn().isBefore(file.openedOn()) ? dose.earliestOn() : dose.visitOn();
        if (given.givenOn().isBefore(first)) {
            throw refused("givenOn", "DOSE_TOO_EARLY", "这一剂最早应在 " + first + " 接种（到期日、与上一剂的间隔、每次最多两针）", "请核对接种日期");
        }
        mustBePermitted(dose, given);
        files.give(file, given.vaccine(), given.givenOn(), given);
        reportDoses.later(file);
    }

    /** What age and health ask for before the dose (domain.md 7, BCG and catch-up). */
    private static void mustBePermitted(Dose dose, ChildFileResource.GivenDose given) {
        if (isTooLate(dose, given.givenOn())) {
            throw tooLate("givenOn", dose);
        }
        var isLate = dose.testFrom() != null && !given.givenOn().isBefore(dose.testFrom());
        if (isLate && !Boolean.TRUE.equals(given.tuberculinNegative())) {
            throw refused("tuberculinNegative", "TEST_NEEDED", "自 " + dose.testFrom() + " 起须先做结核菌素试验", "试验阴性的，填写后再登记");
        }
        if (dose.whenStable() && !Boolean.TRUE.equals(given.foundStable())) {
            throw refused("foundStable", "STABILITY_NEEDED", "孕31周及以前出生的孩子须经医生评估稳定后接种", "评估稳定后填写，再登记");
        }
    }

    /** @throws Refusal 409 {@code FILE_CLOSED}, {@code SERIES_BEGUN}, 422 {@code NO_ALTERNATIVE} */
    @Transactional(Transactional.TxType.MANDATORY)
    void prefer(ChildFile file, String vaccine) {
        if (file.isClosed()) {
            throw closed();
        }
        var series = files.scheduleOf(file)
                .seriesOfAlternative(vaccine)
                .orElseThrow(() -> refused("vaccine", "NO_ALTERNATIVE", "“" + vaccine + "”不是可选择的替代疫苗", "请核对疫苗代码"));
        if (!files.prefer(file, vaccine, series)) {
            throw Refusal.conflict("SERIES_BEGUN", "这一系列已经开始接种，不能再更换疫苗。");
        }
    }

    /** @throws Refusal 409 {@code FILE_CLOSED}, 422 {@code DOSE_NOT_PLANNED}, {@code DOSE_TOO_LATE} */
    @Transactional(Transactional.TxType.MANDATORY)
    void defer(ChildFile file, ChildFileResource.Deferral deferral) {
        var dose = open(file, deferral.vaccine());
        if (isTooLate(dose, deferral.until())) {
            throw tooLate("until", dose);
        }
        files.defer(file, dose, deferral.until());
    }

    private static boolean isRecorded(ChildFile file, ChildFileResource.GivenDose given) {
        return file.doses().stream()
                .anyMatch(dose -> dose.vaccine().equals(given.vaccine())
                        && given.givenOn().equals(dose.givenOn()));
    }

    private static Dose open(ChildFile file, String vaccine) {
        if (file.isClosed()) {
            throw closed();
        }
        return file.next(vaccine)
                .orElseThrow(() -> refused("vaccine", "DOSE_NOT_PLANNED", "接种计划里没有待接种的“" + vaccine + "”", "请核对疫苗代码"));
    }

    private static boolean isTooLate(Dose dose, LocalDate day) {
        return dose.notFrom() != null && !day.isBefore(dose.notFrom());
    }

    private static Refusal tooLate(String field, Dose dose) {
        return refused(field, "DOSE_TOO_LATE", "自 " + dose.notFrom() + " 起不再接种这一剂", "超过补种年龄的不再补种");
    }

    private static Refusal closed() {
        return Refusal.conflict("FILE_CLOSED", "该儿童的接种档案已经关闭，不能再登记。");
    }

    private static Refusal refused(String field, String code, String message, String fix) {
        return Refusal.unprocessable(code, message + "。", List.of(new FieldError(field, code, message, fix)));
    }
}
