package birth.application.paper;

import birth.application.DepartmentAddresses;
import birth.application.Departments;
import birth.application.casefile.CaseFiles;
import birth.kit.problem.Refusal;
import birth.kit.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Lists a case's papers and prints one; a decision's own words are read from its department, outside any transaction. */
@ApplicationScoped
public class ReadPaper {

    private static final String PURPOSE = "JOINT_APPLICATION";
    private static final int SOON = 30;

    private final Papers papers;
    private final CaseFiles files;
    private final WritePaper write;
    private final KeptSheets sheets;
    private final PrintPaper print;
    private final Departments departments;
    private final DepartmentAddresses addresses;

    ReadPaper(
            Papers papers,
            CaseFiles files,
            WritePaper write,
            KeptSheets sheets,
            PrintPaper print,
            @RestClient Departments departments,
            DepartmentAddresses addresses) {
        this.papers = papers;
        this.files = files;
        this.write = write;
        this.sheets = sheets;
        this.print = print;
        this.departments = departments;
        this.addresses = addresses;
    }

    @Transactional
    public List<PaperView> all(String digest, String caseNo) {
        files.seenBy(digest, caseNo);
        return papers.of(caseNo).stream()
                .map(paper -> new PaperView(
                        paper.kind(),
                        paper.ref(),
                        paper.kind().title(),
                        paper.number(),
                        paper.childIndex(),
                        paper.item(),
                        paper.issuedAt().atZone(BusinessClock.ZONE).toOffsetDateTime()))
                .toList();
    }

    public byte[] pdf(String digest, String caseNo, PaperKind kind, String ref) {
        var paper = QuarkusTransaction.requiringNew().call(() -> {
            files.seenBy(digest, caseNo);
            return papers.known(caseNo, kind, ref);
        });
        var decision = kind.isDecision() && sheets.of(paper).isEmpty() ? decision(paper) : null;
        return print.print(QuarkusTransaction.requiringNew().call(() -> sheet(paper, caseNo, decision)));
    }

    private Sheet sheet(Paper paper, String caseNo, Departments.Decision decision) {
        if (decision != null) {
            return decided(papers.locked(paper.id()), caseNo, decision);
        }
        return kept(paper).orElseGet(() -> write.sheet(paper, files.findById(caseNo), null));
    }

    private Optional<Sheet> kept(Paper paper) {
        var sheet = sheets.of(paper);
        return paper.kind() == PaperKind.NOTICE ? sheet.map(kept -> write.explained(kept, paper)) : sheet;
    }

    /** What its department says when it is asked first is what the paper says from then on. */
    private Sheet decided(Paper locked, String caseNo, Departments.Decision decision) {
        return sheets.of(locked).orElseGet(() -> {
            var sheet = write.sheet(locked, files.findById(caseNo), decision);
            sheets.keep(locked, sheet);
            return sheet;
        });
    }

    private Departments.Decision decision(Paper paper) {
        try {
            return departments.decision(addresses.of(paper.item()), UUID.fromString(paper.ref()), PURPOSE);
        } catch (WebApplicationException | ProcessingException silent) {
            throw Refusal.notYet("DECISION_NOT_READ", "办理单位的决定书暂时读取不到，请稍后再试。", SOON);
        }
    }
}
