package birth.application.draft;

import birth.application.Item;
import birth.application.form.FieldCatalogue;
import birth.application.form.Form;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drafts as their parents see them. */
@ApplicationScoped
public class ViewDraft {

    private final Drafts drafts;
    private final LinkDraft link;
    private final UnitDirectory units;
    private final FieldCatalogue catalogue;

    ViewDraft(Drafts drafts, LinkDraft link, UnitDirectory units, FieldCatalogue catalogue) {
        this.drafts = drafts;
        this.link = link;
        this.units = units;
        this.catalogue = catalogue;
    }

    /**
     * @param locked keys that come from the hospital, licences or departments
     * @param derived suggestions by key, e.g. the name in letters
     * @param pending what the draft still waits for
     * @param candidates deliveries to choose from while the draft waits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DraftView(
            UUID draftId,
            long version,
            String deliveryRef,
            Form form,
            List<String> locked,
            Map<String, String> derived,
            Pending pending,
            List<String> candidates) {}

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
    DraftView one(UUID id, String digest) {
        var draft = drafts.own(id, digest, LockModeType.NONE);
        var form = drafts.form(draft);
        var waits = draft.deliveryRef().isEmpty();
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.deliveryRef().orElse(null),
                form,
                catalogue.locked(),
                form.suggestions(),
                waits ? pending(draft) : null,
                waits ? List.copyOf(link.candidates(draft.ownerDigest()).keySet()) : null);
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
