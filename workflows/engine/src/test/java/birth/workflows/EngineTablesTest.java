package birth.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.store.Rows;
import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

/** Personal data never enters the engine's tables nor this service's own (architecture.md 2). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EngineTablesTest {
    private static final String NAME = "王梓涵";

    @Inject
    Rows rows;

    @Inject
    RuntimeService runtime;

    @Test
    void keeps_nothing_of_a_message_beyond_what_the_way_needs() {
        var family = new Family();
        Bus.sayOutsideContract(family.submission(true, 1, ",\"childName\":\"" + NAME + "\""));
        family.waitFor("ask V", "ask B");

        assertThat(tablesHolding(family.caseNo)).contains("act_ru_execution", "errand", "open_wait", "outbox");
        assertThat(tablesHolding(NAME)).isEmpty();
    }

    @Test
    void finds_a_planted_leak() {
        var family = Family.submitted(true);
        var process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family.child())
                .singleResult();
        runtime.setVariable(process.getId(), "leak", NAME);
        try {
            assertThat(tablesHolding(NAME)).containsExactly("act_ru_variable");
        } finally {
            runtime.removeVariable(process.getId(), "leak");
        }
    }

    private List<String> tablesHolding(String text) {
        return rows.read("""
                select table_name from information_schema.tables
                where table_schema = current_schema() and table_name !~ '^outbox_' order by 1""", row -> row.getString(1)).stream()
                .filter(table -> holds(table, text))
                .toList();
    }

    private boolean holds(String table, String text) {
        return !rows.read("select 1 from " + table + " t where t::text like ? limit 1", row -> 1, "%" + text + "%")
                .isEmpty();
    }
}
