package birth.vaccination.enrolment;

import birth.casework.desk.Result;
import birth.casework.desk.ResultReading;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.ChildFiles;
import birth.vaccination.dose.DoseView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The result of item V, for the application to show and to pass on within its projections. */
@Path("/results")
public class ResultResource {

    private final ChildFiles files;
    private final ResultReading reading;

    ResultResource(ChildFiles files, ResultReading reading) {
        this.files = files;
        this.reading = reading;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("service:application")
    @Transactional
    public Result get(@PathParam("id") UUID id, @HeaderParam("Purpose") String purpose) {
        return reading.audited(files.findByIdOptional(id).map(this::result), purpose);
    }

    private Result result(ChildFile file) {
        return new Result(
                file.id(),
                "V",
                Map.of(
                        "vacc.childCode",
                        file.childCode(),
                        "vacc.clinic",
                        file.clinic(),
                        "vacc.scheduleVersion",
                        file.scheduleVersion(),
                        "vacc.immunoglobulin",
                        files.needsImmunoglobulin(file),
                        "vacc.plan",
                        file.isClosed()
                                ? List.of()
                                : file.doses().stream().map(DoseView::of).toList()));
    }
}
