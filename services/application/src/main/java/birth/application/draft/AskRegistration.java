package birth.application.draft;

import birth.application.Asking;
import birth.application.Departments;
import birth.application.Departments.ExpectedBirth;
import birth.application.Item;
import birth.application.form.Form;
import birth.application.realname.Person;
import birth.application.realname.RealNames;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import birth.kit.work.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * An expecting mother asks for the birth registration (item R before the birth, domain.md 1.1): what her draft says already is
 * told to the township after the commit, until it takes it. Marriage is no condition, and no father need be named.
 */
@ApplicationScoped
class AskRegistration {

    private static final String KIND = "birth-registration";
    private static final int COUNTY_DIGITS = 6;

    private final Drafts drafts;
    private final PrenatalRegistrations registrations;
    private final ViewRegistration view;
    private final UnitDirectory units;
    private final RealNames realNames;
    private final Departments departments;
    private final DueWork dueWork;
    private final BusinessClock clock;

    AskRegistration(
            Drafts drafts,
            PrenatalRegistrations registrations,
            ViewRegistration view,
            UnitDirectory units,
            RealNames realNames,
            @RestClient Departments departments,
            DueWork dueWork,
            BusinessClock clock) {
        this.drafts = drafts;
        this.registrations = registrations;
        this.view = view;
        this.units = units;
        this.realNames = realNames;
        this.departments = departments;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, id -> send(UUID.fromString(id)));
    }

    /** Once; one that was declined or not taken may be followed by another. */
    @Transactional(Transactional.TxType.NEVER)
    void ask(UUID draftId, Parent mother) {
        var seen = view.of(draftId, mother.digest());
        if (!seen.stands()) {
            QuarkusTransaction.requiringNew().run(() -> ask(draftId, mother, seen.id()));
        }
    }

    /** @param last the request after which this one comes: another one that came meanwhile stands in its stead */
    private void ask(UUID draftId, Parent mother, UUID last) {
        var draft = drafts.own(draftId, mother.digest(), LockModeType.PESSIMISTIC_WRITE);
        var latest = registrations.latestOf(draftId).map(PrenatalRegistration::id);
        if (!latest.equals(Optional.ofNullable(last))) {
            return;
        }
        if (!draft.isMothers(mother.digest())) {
            throw Refusal.forbidden("MOTHER_ASKS", "生育登记请由母亲登录后申请；您填写的内容都已保存在同一份草稿里。");
        }
        if (draft.deliveryRef().isPresent()) {
            throw Refusal.conflict("ALREADY_BORN", "医院已经传来分娩记录：请在申请的最后一步勾选“生育登记”，与其他事项一并办理。");
        }
        var form = drafts.form(draft);
        refuseIncomplete(form);
        var unit = office(form.mother().address().township());
        var id = UUID.randomUUID();
        var birth = expected(unit.code(), draft.expected().orElseThrow().dueOn(), form, realNames.person(mother.ref()));
        registrations.persist(
                new PrenatalRegistration(id, draftId, unit.code(), registrations.seal(id, birth), clock.instant()));
        dueWork.add(KIND, id.toString());
    }

    private static void refuseIncomplete(Form form) {
        var missing = new ArrayList<FieldError>();
        if (birthOrder(form).isEmpty()) {
            missing.add(new FieldError("child[1].birthOrder", "REQUIRED", "孩次未填写", "请填写这是母亲的第几个活产孩子"));
        }
        if (form.mother().address().township() == null) {
            missing.add(new FieldError("mother.address.township", "REQUIRED", "现住址乡镇（街道）未填写", "请从列表中选择您现在居住的乡镇（街道）"));
        }
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("FORM_INCOMPLETE", "还有" + missing.size() + "项没有填写，请补充后再申请。", missing);
        }
    }

    /** Of the first child: how many there will be is not known yet. */
    private static Optional<Integer> birthOrder(Form form) {
        return form.children().stream().findFirst().map(Form.Child::birthOrder);
    }

    /** As for the same item of a case: the township's own, else the one that serves it. */
    private Unit office(String township) {
        return units.findOpen(Item.R, township)
                .or(() -> units.inAddress(Item.R, township, township.substring(0, COUNTY_DIGITS)))
                .orElseThrow(() -> Refusal.unprocessable(
                        "TOWNSHIP_NOT_CONNECTED", "所住的县（市、区）还没有在网上办理生育登记的乡镇（街道），请带身份证到当地乡镇（街道）办理。", List.of()));
    }

    private static ExpectedBirth expected(String unit, LocalDate dueOn, Form form, Person mother) {
        var father = form.father();
        var marriage = form.marriage();
        return new ExpectedBirth(
                unit,
                dueOn,
                birthOrder(form).orElseThrow(),
                new ExpectedBirth.Parent(
                        mother.name(),
                        mother.idType(),
                        mother.idNo(),
                        form.mother().hukouRegion(),
                        form.mother().mobile()),
                form.namesFather() && father.name() != null && father.idNo() != null
                        ? new ExpectedBirth.Parent(
                                father.name(), father.idType(), father.idNo(), father.hukouRegion(), father.mobile())
                        : null,
                marriage == null || marriage.certNo() == null || marriage.date() == null
                        ? null
                        : new ExpectedBirth.Marriage(marriage.certNo(), marriage.date()));
    }

    private void send(UUID id) {
        var told = QuarkusTransaction.requiringNew().call(() -> registrations.told(registrations.findById(id)));
        var reached = Asking.isTaken(() -> departments.registerBirth(id, told, "JOINT_APPLICATION"))
                ? PrenatalRegistration.State.SENT
                : PrenatalRegistration.State.NOT_TAKEN;
        QuarkusTransaction.requiringNew().run(() -> registrations.findById(id).move(reached));
    }
}
