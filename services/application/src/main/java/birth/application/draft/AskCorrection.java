package birth.application.draft;

import birth.application.Asking;
import birth.application.Departments;
import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Field;
import birth.application.form.FieldCatalogue;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A family disputes what the hospital recorded: asked of the hospital after the commit, until it answers (domain.md 1.5). */
@ApplicationScoped
class AskCorrection {

    private static final String KIND = "delivery-correction";

    private final Drafts drafts;
    private final DeliveryCorrections corrections;
    private final Births births;
    private final FieldCatalogue catalogue;
    private final Departments departments;
    private final DueWork dueWork;
    private final BusinessClock clock;

    AskCorrection(
            Drafts drafts,
            DeliveryCorrections corrections,
            Births births,
            FieldCatalogue catalogue,
            @RestClient Departments departments,
            DueWork dueWork,
            BusinessClock clock) {
        this.drafts = drafts;
        this.corrections = corrections;
        this.births = births;
        this.catalogue = catalogue;
        this.departments = departments;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent start) {
        dueWork.start(KIND, id -> send(UUID.fromString(id)));
    }

    /** @param pluralIndex of the child, or null when there is only one. Answers the id of the request. */
    @Transactional
    UUID ask(UUID draftId, String digest, String field, Integer pluralIndex, DeliveryCorrections.Words words) {
        var draft = drafts.own(draftId, digest, LockModeType.PESSIMISTIC_WRITE);
        draft.refuseSubmitted();
        var deliveryRef = draft.deliveryRef()
                .orElseThrow(() -> Refusal.conflict("DELIVERY_RECORD_MISSING", "医院还没有传来分娩记录，暂无可更正的内容。"));
        if (catalogue.find(field).filter(Field::isOfHospital).isEmpty()) {
            throw Refusal.malformed(
                    "FIELD_NOT_HOSPITALS",
                    "此项既不是医院提供的，也不是从您的证照中带出的，请在表单中直接修改；姓名和证件号码来自实名认证，请先到户籍派出所更正身份证。",
                    List.of(new FieldError(field, "FIELD_NOT_HOSPITALS", "此项不能申请更正", "请直接修改此项")));
        }
        var child = child(births.record(deliveryRef), pluralIndex);
        var id = UUID.randomUUID();
        corrections.persist(
                new DeliveryCorrection(id, draftId, field, child, corrections.seal(id, words), clock.instant()));
        dueWork.add(KIND, id.toString());
        return id;
    }

    private static int child(DeliveryRecord record, Integer pluralIndex) {
        var living = EditDraft.liveBirths(record);
        if (pluralIndex == null && living.size() == 1) {
            return living.iterator().next();
        }
        if (pluralIndex == null || !living.contains(pluralIndex)) {
            throw Refusal.malformed(
                    "INVALID_INPUT",
                    "请指明是哪个孩子的记录。",
                    List.of(new FieldError("pluralIndex", "PLURAL_INDEX", "没有这一胎次的活产记录", "请从列表中选择孩子")));
        }
        return pluralIndex;
    }

    private void send(UUID id) {
        var correction = QuarkusTransaction.requiringNew().call(() -> {
            var row = corrections.findById(id);
            var words = corrections.words(row);
            var deliveryRef = drafts.findById(row.draftId()).deliveryRef().orElseThrow();
            return new Departments.Correction(
                    deliveryRef, row.pluralIndex(), row.field(), words.claim(), words.explanation());
        });
        var reached = Asking.isTaken(() -> departments.correctDelivery(id, correction, "JOINT_APPLICATION"))
                ? DeliveryCorrection.State.SENT
                : DeliveryCorrection.State.NOT_TAKEN;
        QuarkusTransaction.requiringNew().run(() -> corrections.findById(id).move(reached));
    }
}
