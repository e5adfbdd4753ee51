package birth.workflows.process;

import birth.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;

/** The latest version of a process definition, with its diagram, as BPMN 2.0 XML. */
@Path("/definitions")
public class DefinitionResource {

    private final RepositoryService repository;

    DefinitionResource(RepositoryService repository) {
        this.repository = repository;
    }

    @GET
    @Path("/{key}")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed("administrator")
    public InputStream xml(@PathParam("key") @Pattern(regexp = "[a-z-]{1,64}") String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(definition -> repository.getProcessModel(definition.getId()))
                .orElseThrow(() -> Refusal.unknown("DEFINITION_UNKNOWN", "没有这个流程定义，请核对名称。"));
    }
}
