package birth.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import birth.kit.test.RealParts;
import birth.workflows.Family;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/** A second engine over the same tables is what a restart or another replica is to a running process. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RestartTest {

    @Inject
    EngineProducer engines;

    @Inject
    ProcessEngine first;

    @Test
    void another_engine_takes_a_process_on_where_it_was() {
        var family = Family.submitted(false);
        var second = engines.build("second");
        try {
            QuarkusTransaction.requiringNew().run(() -> second.getRuntimeService()
                    .createMessageCorrelation("B-finished")
                    .processInstanceBusinessKey(family.child())
                    .setVariables(Map.of("outcome_B", "COMPLETED"))
                    .correlateAll());
        } finally {
            second.close();
        }

        assertThat(family.asked()).contains("ask I", "ask H");
        family.hears(family.says("H", "item.id-number-known.v1")).waitFor("ask C");
    }

    @Test
    void deploying_the_same_definitions_again_makes_no_new_version() {
        var versions =
                first.getRepositoryService().createProcessDefinitionQuery().count();
        new EngineStart(first, null).deploy();

        assertThat(first.getRepositoryService().createProcessDefinitionQuery().count())
                .isEqualTo(versions);
    }

    @Test
    void what_the_engine_and_the_outbox_did_is_undone_together() {
        var family = Family.submitted(false);
        QuarkusTransaction.begin();
        first.getRuntimeService()
                .createMessageCorrelation("B-finished")
                .processInstanceBusinessKey(family.child())
                .setVariables(Map.of("outcome_B", "COMPLETED"))
                .correlateAll();
        QuarkusTransaction.rollback();

        assertThat(family.asked()).doesNotContain("ask I", "ask H");
        family.completed("B").waitFor("ask I", "ask H");
    }
}
