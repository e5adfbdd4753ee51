package birth.workflows.engine;

import birth.workflows.journey.AskDepartment;
import birth.workflows.journey.CancelItem;
import birth.workflows.journey.TellOfDeath;
import birth.workflows.journey.TellReplaced;
import birth.workflows.waiting.ProcessNotes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Embeds Camunda 7.24 by hand on Quarkus's data source and transactions (docs/adr/0001). */
@Singleton
class EngineProducer {

    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final ManagedExecutor threads;
    private final ProcessNotes notes;
    private final Map<Object, Object> delegates;

    EngineProducer(
            DataSource dataSource,
            TransactionManager transactions,
            ManagedExecutor threads,
            ProcessNotes notes,
            AskDepartment askDepartment,
            CancelItem cancelItem,
            TellOfDeath tellOfDeath,
            TellReplaced tellReplaced) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.threads = threads;
        this.notes = notes;
        this.delegates = Map.of(
                "askDepartment",
                askDepartment,
                "cancelItem",
                cancelItem,
                "tellOfDeath",
                tellOfDeath,
                "tellReplaced",
                tellReplaced);
    }

    @Produces
    @Singleton
    ProcessEngine engine() {
        return build("default");
    }

    /** The schema can only be made inside a transaction, since the engine never begins one itself. */
    ProcessEngine build(String name) {
        return QuarkusTransaction.requiringNew().call(configuration(name)::buildProcessEngine);
    }

    private JakartaTransactionProcessEngineConfiguration configuration(String name) {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(dataSource);
        var schema = ownSchema();
        configuration.setDatabaseSchema(schema);
        configuration.setDatabaseTablePrefix(schema + ".");
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJdbcBatchProcessing(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory("activity");
        configuration.setHistoryCleanupBatchWindowStartTime("02:00");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutor(new ContainerJobExecutor(threads));
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorDeploymentAware(false);
        configuration.setBeans(delegates);
        configuration.setCustomPreBPMNParseListeners(List.of(notes));
        return configuration;
    }

    /** Unless it is named, the engine takes tables of its names in any schema of the database for its own. */
    private String ownSchema() {
        try (var connection = dataSource.getConnection()) {
            return connection.getSchema();
        } catch (SQLException broken) {
            throw new IllegalStateException("The database does not answer", broken);
        }
    }

    void close(@Disposes ProcessEngine engine) {
        engine.close();
    }

    @Produces
    @Singleton
    RuntimeService runtime(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Produces
    @Singleton
    HistoryService history(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Produces
    @Singleton
    RepositoryService repository(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Produces
    @Singleton
    ManagementService management(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
