package birth.application.licence;

import birth.application.Asking;
import birth.application.realname.RealNames;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps a parent's correction of a licence and sends it to the platform after the commit, until that takes it (domain.md 2.2 E17). */
@ApplicationScoped
public class FileCorrection {

    private static final String KIND = "licence-correction";
    private static final String DAYS = "birth.application.licence-correction-days";

    private final LicenceCorrections corrections;
    private final LicenceFields fields;
    private final LicencePlatform platform;
    private final RealNames realNames;
    private final Parameters parameters;
    private final DueWork dueWork;
    private final BusinessClock clock;

    FileCorrection(
            LicenceCorrections corrections,
            LicenceFields fields,
            LicencePlatform platform,
            RealNames realNames,
            Parameters parameters,
            DueWork dueWork,
            BusinessClock clock) {
        this.corrections = corrections;
        this.fields = fields;
        this.platform = platform;
        this.realNames = realNames;
        this.parameters = parameters;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, id -> send(UUID.fromString(id)));
    }

    /** @param claim well-formed, as the form takes it; refuses what the licence says already and what is asked for already */
    @Transactional(Transactional.TxType.MANDATORY)
    public LicenceCorrection file(
            UUID draftId, String holderDigest, LicenceField field, String claim, String explanation) {
        var ref = realNames.refOf(holderDigest).orElseThrow();
        var says = fields.said(realNames.licences(ref), field).orElse(null);
        if (claim.equals(says)) {
            throw Refusal.malformed(
                    "LICENCE_SAYS_SO",
                    field.licence().label() + "上就是这样写的，不用纠错。",
                    List.of(new FieldError("claim", "LICENCE_SAYS_SO", "与证照上的内容相同", "请填写正确的内容")));
        }
        corrections.open(holderDigest).stream()
                .filter(open -> open.field().equals(field.key()))
                .findFirst()
                .ifPresent(open -> {
                    throw Refusal.conflict("CORRECTION_OPEN", "这一项已经提出纠错，不用再提；" + whoHasIt(open));
                });
        var id = UUID.randomUUID();
        var words = corrections.seal(id, new LicenceCorrections.Words(says, claim, explanation));
        var correction = new LicenceCorrection(id, draftId, holderDigest, field, words);
        corrections.persist(
                platform.isConnected()
                        ? correction.onItsWay(clock.instant(), due(LocalDate.now(clock)))
                        : correction.leftToHolder(clock.instant()));
        if (platform.isConnected()) {
            dueWork.add(KIND, id.toString());
        }
        return correction;
    }

    /** By the calendar as it is known now. */
    void recount(UUID id) {
        var correction = corrections.locked(id);
        if (correction.state().isOpen()) {
            correction.dueAnew(
                    due(correction.filedAt().atZone(BusinessClock.ZONE).toLocalDate()));
        }
    }

    private LocalDate due(LocalDate filedOn) {
        return WorkingDays.published().after(filedOn, parameters.number(DAYS, filedOn));
    }

    private static String whoHasIt(LicenceCorrection open) {
        var issuer = open.licence().issuer();
        return open.dueOn()
                .map(day -> issuer + "应在" + day + "前答复。")
                .orElse("请持" + open.licence().label() + "原件到" + issuer + "更正。");
    }

    private void send(UUID id) {
        var claim = QuarkusTransaction.requiringNew().call(() -> claim(corrections.findById(id)));
        var reached = Asking.isTaken(() -> platform.ask(id, claim))
                ? LicenceCorrection.State.SENT
                : LicenceCorrection.State.NOT_TAKEN;
        QuarkusTransaction.requiringNew().run(() -> {
            var correction = corrections.locked(id);
            // The issuer may have answered before the platform's own answer came.
            if (correction.state() == LicenceCorrection.State.FILED) {
                correction.move(reached);
            }
        });
    }

    private LicencePlatform.Claim claim(LicenceCorrection correction) {
        var words = corrections.words(correction);
        var holder = realNames.person(realNames.refOf(correction.holderDigest()).orElseThrow());
        return new LicencePlatform.Claim(
                correction.licence(), holder, correction.field(), words.says(), words.claim(), words.explanation());
    }
}
