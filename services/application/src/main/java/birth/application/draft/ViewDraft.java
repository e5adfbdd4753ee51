package birth.application.draft;

import birth.application.Item;
import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.FieldCatalogue;
import birth.application.form.Form;
import birth.application.licence.LicenceFields;
import birth.application.mandate.Basis;
import birth.application.mandate.Mandates;
import birth.application.realname.RealNames;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.text.Masking;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Drafts as their parents see them. */
@ApplicationScoped
public class ViewDraft {

    private final Drafts drafts;
    private final Births births;
    private final LinkDraft link;
    private final Bereavement bereavement;
    private final UnitDirectory units;
    private final FieldCatalogue catalogue;
    private final LicenceFields licenceFields;
    private final Mandates mandates;
    private final RealNames realNames;

    ViewDraft(
            Drafts drafts,
            Births births,
            LinkDraft link,
            Bereavement bereavement,
            UnitDirectory units,
            FieldCatalogue catalogue,
            LicenceFields licenceFields,
            Mandates mandates,
            RealNames realNames) {
        this.drafts = drafts;
        this.births = births;
        this.link = link;
        this.bereavement = bereavement;
        this.units = units;
        this.catalogue = catalogue;
        this.licenceFields = licenceFields;
        this.mandates = mandates;
        this.realNames = realNames;
    }

    /**
     * @param locked keys that come from the hospital, licences or departments
     * @param licences what the reader's own licences say, by key of the form; a value that differs may be disputed
     * @param known values of locked keys; the mother's own are masked for whoever else looks (domain.md 8.3), while she herself
     *     checks word for word what her child's certificate will say; her kind of paper only when it is no ID card, since other
     *     questions follow from it
     * @param derived suggestions by key, e.g. the name in letters
     * @param bereaved plural indexes of children who have died: the page is quiet
     * @param ended items that are not asked about any more, because no child of the delivery lives
     * @param pending what the draft still waits for
     * @param candidates deliveries to choose from while the draft waits
     * @param onBehalfOf for whom a window acts; null when a parent looks
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DraftView(
            UUID draftId,
            long version,
            String deliveryRef,
            Form form,
            List<String> locked,
            Map<String, String> licences,
            Map<String, String> known,
            Map<String, String> derived,
            List<Integer> bereaved,
            List<Item> ended,
            Pending pending,
            List<String> candidates,
            OnBehalfOf onBehalfOf) {}

    /** The mother, and who stands before the window in her stead; names masked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OnBehalfOf(String mother, Basis basis, String representative) {}

    /** Which hospital must send what, and by when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pending(String institution, String name, String phone, String what, LocalDate dueOn, String by) {

        private static final String WHAT = "分娩记录（出生时间、性别、孕周、体重、身长、胎数、接生人员）";
        private static final String BY = "出生后24小时内";

        static Pending of(Expected expected, Unit hospital) {
            return new Pending(
                    expected.institution(),
                    hospital == null ? null : hospital.name(),
                    hospital == null ? null : hospital.phone(),
                    WHAT,
                    expected.dueOn(),
                    BY);
        }

        String text() {
            return (name == null ? "您登记的医院" : name) + (phone == null ? "" : "（电话" + phone + "）") + "还没有传来" + what
                    + "，应在" + by + "传来。已填内容都已保存，传来后即可提交；超过时限请联系医院产科登记处。";
        }
    }

    public record Summary(UUID draftId, String deliveryRef, String caseNo) {}

    @Transactional
    DraftView one(UUID id, Parent parent) {
        var draft = drafts.own(id, parent.digest(), LockModeType.NONE);
        var form = drafts.form(draft);
        var waits = draft.deliveryRef().isEmpty();
        var mourned = bereavement.of(draft);
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.deliveryRef().orElse(null),
                form,
                catalogue.locked(),
                licenceFields.said(realNames.licences(parent.ref()), draft.isMothers(parent.digest())),
                draft.deliveryRef()
                        .map(births::record)
                        .map(record -> known(record, parent.signs() && draft.isMothers(parent.digest())))
                        .orElse(Map.of()),
                form.suggestions(),
                mourned.children(),
                mourned.ended(),
                waits ? pending(draft) : null,
                waits ? List.copyOf(link.candidates(draft.ownerDigest()).keySet()) : null,
                parent.signs() ? null : onBehalfOf(parent));
    }

    private OnBehalfOf onBehalfOf(Parent mother) {
        return new OnBehalfOf(
                Masking.name(realNames.person(mother.ref()).name()),
                mother.mandate().basis(),
                mandates.representative(mother.mandate())
                        .map(Form.Proxy::name)
                        .map(Masking::name)
                        .orElse(null));
    }

    private Map<String, String> known(DeliveryRecord record, boolean isMother) {
        var known = new TreeMap<String, String>();
        known.put("delivery.institution", record.institution());
        units.find(Item.B, record.institution())
                .ifPresent(hospital -> known.put("delivery.institution.name", hospital.name()));
        if (record.midwife() != null && record.midwife().name() != null) {
            known.put("delivery.midwife", record.midwife().name());
        }
        if (record.birthRegistration() != null) {
            known.put("reg.no", record.birthRegistration().registrationNo());
        }
        var mother = record.mother();
        known.put("mother.name", isMother ? mother.name() : Masking.name(mother.name()));
        known.put("mother.idNo", isMother ? mother.idNo() : Masking.idNumber(mother.idNo()));
        if (!"01".equals(mother.idType())) {
            known.put("mother.idType", mother.idType());
        }
        record.liveChildren().forEach(child -> {
            var at = "child[" + child.pluralIndex() + "].";
            known.put(at + "sex", child.sex());
            known.put(at + "birthDateTime", child.birthDateTime());
            measure(known, at + "gestWeeks", child.gestWeeks());
            measure(known, at + "gestDays", child.gestDays());
            measure(known, at + "weightG", child.weightG());
            measure(known, at + "lengthCm", child.lengthCm());
        });
        return known;
    }

    private static void measure(Map<String, String> known, String key, Integer measured) {
        if (measured != null) {
            known.put(key, measured.toString());
        }
    }

    @Transactional
    List<Summary> all(String digest) {
        return drafts.of(digest).stream()
                .map(draft -> new Summary(
                        draft.id(),
                        draft.deliveryRef().orElse(null),
                        draft.caseNo().orElse(null)))
                .toList();
    }

    Pending pending(Draft draft) {
        var expected = draft.expected().orElseThrow();
        return Pending.of(expected, units.find(Item.B, expected.institution()).orElse(null));
    }
}
