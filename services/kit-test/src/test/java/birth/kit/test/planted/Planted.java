package birth.kit.test.planted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.PlantedEngine;

/** One breach of each rule, so that each rule is seen to fail. */
final class Planted {

    private Planted() {}

    @Path("/open")
    static class ResourceWithoutRole {
        @GET
        public String anyone() {
            return "";
        }
    }

    @Path("/entity")
    static class ResourceThatLeaksAnEntity {
        @GET
        @RolesAllowed("someone")
        public List<Row> all() {
            return List.of();
        }
    }

    @Entity
    static class Row {
        @Id
        private int id;

        /** Without a version: of two who set it at once, the later takes back what the earlier did. */
        void become(int other) {
            id = other;
        }
    }

    record UnboundedRequest(String text) {}

    static class OfficeWithAnEngine {
        private PlantedEngine engine;
    }

    static class RuleThatReadsTheClock {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class EverythingManager {}
}
