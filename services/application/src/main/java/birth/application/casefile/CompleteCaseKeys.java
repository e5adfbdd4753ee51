package birth.application.casefile;

import birth.kit.store.Rows;
import birth.kit.work.Backfill;
import birth.kit.work.Sweep;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Lets a case be found without its number that was opened before cases could be (migration V720). */
@ApplicationScoped
class CompleteCaseKeys {

    private static final String LACKING = """
            select f.case_no from case_file f
            where f.case_no > ? and (select count(distinct k.kind) from case_search_key k where k.case_no = f.case_no) < 2
            order by f.case_no limit ?""";

    private final Rows rows;
    private final CaseFiles files;
    private final CaseForms forms;
    private final CaseKeys keys;
    private final QueryCodes codes;
    private final Backfill backfill = new Backfill("case-keys", this::lacking, this::complete);
    private Sweep sweep;

    CompleteCaseKeys(Rows rows, CaseFiles files, CaseForms forms, CaseKeys keys, QueryCodes codes) {
        this.rows = rows;
        this.files = files;
        this.forms = forms;
        this.keys = keys;
        this.codes = codes;
    }

    void onStart(@Observes StartupEvent start) {
        sweep = backfill.inBackground();
    }

    void onStop(@Observes ShutdownEvent stop) {
        sweep.close();
    }

    int run() {
        return backfill.run();
    }

    private List<String> lacking(String after, int most) {
        return rows.read(LACKING, row -> row.getString(1), after, most);
    }

    /** Under the lock of the case, so that a form revised meanwhile is the one it is found by. */
    private void complete(String caseNo) {
        var file = files.locked(caseNo).orElseThrow();
        keys.keep(file, forms.present(file));
        codes.of(caseNo).ifPresent(code -> keys.keepCode(file, code));
    }
}
