package birth.application.draft;

import birth.application.consent.ConsentMethod;
import birth.application.form.Form;
import birth.application.mandate.Scan;
import birth.application.mandate.SignedPapers;
import birth.application.paper.PrintForm;
import birth.application.realname.Person;
import birth.application.realname.RealNames;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The mother's privacy consent and declarations, signed under the printed form, stand in for her clicks. */
@ApplicationScoped
public class SignOnPaper {

    private final WhoFills whoFills;
    private final Drafts drafts;
    private final EditDraft edit;
    private final SignedPapers papers;
    private final ViewDraft view;
    private final RealNames realNames;
    private final PrintForm printForm;

    SignOnPaper(
            WhoFills whoFills,
            Drafts drafts,
            EditDraft edit,
            SignedPapers papers,
            ViewDraft view,
            RealNames realNames,
            PrintForm printForm) {
        this.whoFills = whoFills;
        this.drafts = drafts;
        this.edit = edit;
        this.papers = papers;
        this.view = view;
        this.realNames = realNames;
        this.printForm = printForm;
    }

    private record Printed(Form form, Person mother) {}

    @Transactional
    public ViewDraft.DraftView sign(UUID draftId, Scan scan, LocalDate signedOn) {
        var mother = whoFills.of(draftId, WhoFills.Act.SIGNED);
        var draft = drafts.own(draftId, mother.digest(), LockModeType.PESSIMISTIC_WRITE);
        papers.keep(draftId, SignedPapers.Kind.DECLARATION, signedOn, scan);
        edit.save(draft, true, null, said(drafts.form(draft)));
        draft.declared(ConsentMethod.PAPER);
        return view.one(draftId, mother);
    }

    /** The form as it is filled in now, with the texts she is to sign, as PDF. */
    public byte[] print(UUID draftId) {
        var printed = QuarkusTransaction.requiringNew().call(() -> {
            var mother = whoFills.of(draftId, WhoFills.Act.PRINTED);
            return new Printed(
                    drafts.form(drafts.own(draftId, mother.digest(), LockModeType.NONE)),
                    realNames.person(mother.ref()));
        });
        var keys = said(printed.form()).keySet().stream()
                .map(key -> key.substring(key.indexOf('.') + 1))
                .toList();
        return printForm.toSign(draftId.toString(), printed.form(), printed.mother(), keys);
    }

    /** What the signature says, by key of the field table; the child's ethnicity only where it was a choice. */
    private static Map<String, JsonNode> said(Form form) {
        var said = new LinkedHashMap<String, JsonNode>();
        said.put("consent.privacy", BooleanNode.TRUE);
        said.put("consent.sensitive", BooleanNode.TRUE);
        said.put("declare.truth", BooleanNode.TRUE);
        if (form.choosesEthnicity()) {
            said.put("declare.ethnicity", BooleanNode.TRUE);
        }
        return said;
    }
}
