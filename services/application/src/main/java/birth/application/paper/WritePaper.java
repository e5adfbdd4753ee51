package birth.application.paper;

import birth.application.Departments;
import birth.application.Item;
import birth.application.casefile.CaseFacts;
import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseForms;
import birth.application.casefile.NoticeFacts;
import birth.application.form.FieldCatalogue;
import birth.application.paper.Sheet.Block;
import birth.application.paper.Sheet.Fault;
import birth.application.paper.Sheet.Heading;
import birth.application.paper.Sheet.Line;
import birth.application.paper.Sheet.Paragraph;
import birth.application.realname.RealNames;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Puts the words of each paper together from the case, the notice and the department's decision. */
@ApplicationScoped
class WritePaper {

    static final String DESK = "新生儿出生一件事综合受理窗口";

    private final CaseFacts facts;
    private final NoticeFacts notices;
    private final ResultLines results;
    private final LegalTexts legal;
    private final FieldCatalogue fields;
    private final UnitDirectory units;
    private final RealNames realNames;
    private final CaseForms forms;
    private final FormLines formLines;
    private final BusinessClock clock;

    WritePaper(
            CaseFacts facts,
            NoticeFacts notices,
            ResultLines results,
            LegalTexts legal,
            FieldCatalogue fields,
            UnitDirectory units,
            RealNames realNames,
            CaseForms forms,
            FormLines formLines,
            BusinessClock clock) {
        this.facts = facts;
        this.notices = notices;
        this.results = results;
        this.legal = legal;
        this.fields = fields;
        this.units = units;
        this.realNames = realNames;
        this.forms = forms;
        this.formLines = formLines;
        this.clock = clock;
    }

    /** @param decision the department's words; null for a paper that is no decision */
    Sheet sheet(Paper paper, CaseFile file, Departments.Decision decision) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Line("办件编号", file.caseNo()));
        if (paper.item() != null) {
            blocks.add(new Line("事项", paper.item().label()));
            blocks.add(new Line("新生儿", facts.childName(file, paper.childIndex())));
        }
        switch (paper.kind()) {
            case FORM -> blocks.addAll(formLines.of(forms.present(file), realNames.person(file.motherRef())));
            case RECEIPT -> receipt(blocks, file);
            case NOTICE -> notice(blocks, paper);
            case REFUSAL, NON_ACCEPTANCE -> decided(blocks, paper, decision);
            case EXTENSION -> extension(blocks, paper);
            case SPECIAL_PROCEDURE -> special(blocks, paper);
            case SERVICE_RECORD -> record(blocks, file);
        }
        var office = paper.item() == null ? null : office(file, paper.childIndex(), paper.item());
        if (office != null) {
            blocks.add(new Line("咨询电话", office.phone()));
        }
        return new Sheet(
                paper.kind().title(),
                decision == null ? paper.number() : Objects.requireNonNullElse(decision.decisionNo(), paper.number()),
                realNames.person(file.applicantRef()).name(),
                blocks,
                office == null ? DESK : office.name(),
                paper.issuedAt().atZone(BusinessClock.ZONE).toLocalDate());
    }

    /** What was received when, and what each office has accepted since (domain.md 4.1). */
    private void receipt(List<Block> blocks, CaseFile file) {
        blocks.add(new Line(
                "提交时间",
                ChineseDate.of(file.submittedAt().atZone(BusinessClock.ZONE).toLocalDate())));
        blocks.add(
                new Paragraph("您提交的新生儿出生“一件事”联办申请已收到。截至" + today() + "，各事项的受理情况如下，承诺期限自受理次日起按工作日计算，补正和特别程序的时间不计算在内。"));
        facts.items(file).forEach(item -> {
            blocks.add(new Heading(item.childName() + "　" + item.item().label()));
            blocks.add(new Line("办理单位", officeName(file, item.childIndex(), item.item())));
            blocks.add(new Line(
                    "受理情况", item.acceptedOn() == null ? item.standing() : ChineseDate.of(item.acceptedOn()) + "受理"));
            if (item.dueOn() != null && item.acceptedOn() != null) {
                blocks.add(new Line("承诺办结", ChineseDate.of(item.dueOn()) + "前（" + item.dueWhy() + "）"));
            }
        });
    }

    /** Everything that is wrong, at once: field, fault and remedy (domain.md 3.3, 3.12). */
    private void notice(List<Block> blocks, Paper paper) {
        var notice = notices.byId(UUID.fromString(paper.ref()));
        blocks.add(new Paragraph("经审查，您的申请材料需要补正。现将需要补正的全部内容一次性告知如下："));
        var number = 1;
        for (var defect : notice.defects()) {
            blocks.add(new Fault(number++, label(defect.field()), defect.text(), defect.fix(), defect.explanation()));
        }
        blocks.add(new Line("答复期限", ChineseDate.of(notice.answerBy()) + "（含当日）"));
        blocks.add(new Paragraph("期限依据：自告知之日起给您准备补正的时间，期间不计入办理时间；答复后自收到之日起继续计算。逾期未答复的，该事项终止，您可以申请恢复办理。"));
    }

    private void decided(List<Block> blocks, Paper paper, Departments.Decision decision) {
        var accepted = paper.kind() == PaperKind.REFUSAL;
        blocks.add(new Paragraph(accepted ? "您申请的上述事项，经审查，决定不予办理。" : "您申请的上述事项，经审查，决定不予受理。"));
        var reason = facts.reason(decision.reasonCode());
        blocks.add(new Line("理由", reason == null ? decision.explanation() : reason + "。" + decision.explanation()));
        blocks.add(new Line("法律依据", Objects.requireNonNullElse(decision.legalBasis(), legal.basis(paper.item()))));
        if (decision.otherRoute() != null) {
            blocks.add(new Line("其他办理途径", decision.otherRoute()));
        }
        blocks.add(new Line("救济途径", Objects.requireNonNullElse(decision.remedies(), legal.remedies(paper.item()))));
    }

    private void extension(List<Block> blocks, Paper paper) {
        blocks.add(new Paragraph("上述事项在承诺期限内不能办结，经办理单位负责人批准，现予延期并告知如下："));
        blocks.add(new Paragraph(paper.sentence()));
        blocks.add(new Line("新的期限", ChineseDate.of(paper.dueOn())));
        blocks.add(new Line("依据", "《中华人民共和国行政许可法》第四十二条（经批准可以延长一次，不超过十个工作日）"));
    }

    private void special(List<Block> blocks, Paper paper) {
        blocks.add(new Paragraph("上述事项依法需要进行核查、鉴定、公示或者异地协查，所需时间不计入办理期限，现告知如下："));
        var reason = facts.reason(paper.reasonCode());
        blocks.add(new Line("特别程序", reason == null ? "核查" : reason));
        if (paper.untilOn() != null) {
            blocks.add(new Line("预计结束", ChineseDate.of(paper.untilOn()) + "（批准时确定的计划日期）"));
        }
        blocks.add(new Line("依据", "《中华人民共和国行政许可法》第四十五条；结束后自次日起继续计算办理时间"));
    }

    private void record(List<Block> blocks, CaseFile file) {
        blocks.add(new Paragraph("您的新生儿出生“一件事”办件已经结束。截至" + today() + "，各事项的办理结果如下："));
        facts.items(file).forEach(item -> {
            blocks.add(new Heading(item.childName() + "　" + item.item().label()));
            blocks.add(new Line("办理单位", officeName(file, item.childIndex(), item.item())));
            blocks.add(new Line("结果", item.standing()));
            if (item.endedOn() != null) {
                blocks.add(new Line("结束日期", ChineseDate.of(item.endedOn())));
            }
            results.of(file, item.childIndex(), item.item())
                    .forEach((label, value) -> blocks.add(new Line(label, value)));
        });
    }

    /** What was kept, with the words that its clerk has written beside the faults. */
    Sheet explained(Sheet kept, Paper paper) {
        var words = new HashMap<Integer, String>();
        for (var defect : notices.byId(UUID.fromString(paper.ref())).defects()) {
            words.put(words.size() + 1, defect.explanation());
        }
        return kept.explained(words);
    }

    private String today() {
        return ChineseDate.of(LocalDate.now(clock));
    }

    private String label(String field) {
        return fields.find(field).map(known -> known.label()).orElse("申请材料");
    }

    private String officeName(CaseFile file, int childIndex, Item item) {
        var office = office(file, childIndex, item);
        return office == null ? "当地办理单位" : office.name();
    }

    private Unit office(CaseFile file, int childIndex, Item item) {
        return file.item(childIndex, item)
                .flatMap(one -> units.find(item, one.unit()))
                .orElse(null);
    }
}
