package birth.casework.pause;

import birth.casework.item.Chronicle;
import birth.casework.item.WorkItem;
import birth.casework.remark.Remarks;
import birth.kit.problem.Problem;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Special procedure (特别程序, domain.md 3.3): its time is not the office's, so type, basis with its file, end and approver are on record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SpecialProcedure {

    private static final String REASON = "SPECIAL_PROCEDURE";

    private final BasisFiles basisFiles;
    private final Remarks remarks;
    private final Chronicle chronicle;

    SpecialProcedure(BasisFiles basisFiles, Remarks remarks, Chronicle chronicle) {
        this.basisFiles = basisFiles;
        this.remarks = remarks;
        this.chronicle = chronicle;
    }

    /** @param type e.g. {@code PARENTAGE_TEST}; the parent is told the planned end, never the basis */
    public void begin(
            WorkItem item, String type, String basis, byte[] basisFile, LocalDate plannedEnd, String supervisor) {
        item.mustBeAtDeskOf(supervisor, true);
        if (!plannedEnd.isAfter(chronicle.today())) {
            throw Refusal.malformed(
                    "INVALID_INPUT",
                    "请更正标出的内容。",
                    List.of(new Problem.FieldError("plannedEnd", "PAST_DAY", "计划结束日应在今天之后", "请选择今天之后的日期")));
        }
        basisFiles.keep(item, basisFile, supervisor);
        item.suspend(type, plannedEnd, chronicle.today());
        remarks.add(item, supervisor, REASON, basis);
        chronicle.say(item, "suspended", Map.of("reasonCode", REASON, "until", plannedEnd.toString()));
        chronicle.note(item, supervisor, REASON, type);
    }

    /** Ended by a clerk of the unit or a supervisor; what is left of the time runs on. */
    public void end(WorkItem item, String account) {
        var type = item.suspensionType();
        item.endSuspension(chronicle.today());
        chronicle.say(
                item,
                "resumed",
                Map.of("reasonCode", REASON, "dueOn", item.clock().dueOn().toString()));
        chronicle.note(item, account, "SPECIAL_PROCEDURE_ENDED", type);
    }
}
