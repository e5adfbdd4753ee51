package birth.vaccination.dose;

import birth.kit.audit.AuditTrail;
import birth.kit.identity.Caller;
import birth.kit.problem.Refusal;
import birth.kit.text.Masking;
import birth.kit.time.BusinessClock;
import birth.vaccination.childfile.ChildFile;
import birth.vaccination.childfile.ChildFiles;
import birth.vaccination.childfile.Dose;
import birth.vaccination.schedule.Schedule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The clinic's own files: found by child code or by the mother, doses and deferrals recorded, missed visits listed. */
@Path("/child-files")
public class ChildFileResource {

    private final ChildFiles files;
    private final RecordDose recordDose;
    private final Caller caller;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ChildFileResource(ChildFiles files, RecordDose recordDose, Caller caller, AuditTrail audit, BusinessClock clock) {
        this.files = files;
        this.recordDose = recordDose;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param childCode domain.md 6.6; in the body, since it stands for a person */
    public record Search(
            @NotNull @Pattern(regexp = "\\d{18}", message = "儿童编码为18位数字")
            String childCode) {}

    /** @param motherIdNo number of the document that the mother shows; in the body, since it stands for a person */
    public record MotherSearch(
            @NotNull @Pattern(regexp = "[0-9A-Z]{5,18}", message = "母亲的证件号码为5至18位数字或大写字母")
            String motherIdNo) {}

    /** @param traceCode of the box, 20 digits; batch, site and injector are kept sealed; the last two where the plan asks for them */
    public record GivenDose(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{2,12}", message = "疫苗代码形如 HepB")
            String vaccine,

            @NotNull LocalDate givenOn,
            @Size(max = 30) String batch,

            @Pattern(regexp = "\\d{20}", message = "追溯码为20位数字")
            String traceCode,

            @Size(max = 20) String site,
            @Size(max = 30) String injector,
            Boolean tuberculinNegative,
            Boolean foundStable) {}

    public record Alternative(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{2,12}", message = "疫苗代码形如 JE-I")
            String vaccine) {}

    public record Deferral(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{2,12}", message = "疫苗代码形如 HepB")
            String vaccine,

            @NotNull LocalDate until,

            @NotNull @Pattern(regexp = "[A-Z_]{2,40}", message = "暂缓原因代码形如 FEVER")
            String reasonCode) {}

    /**
     * @param idNo the child's citizen ID number, masked (domain.md 8.3); null until the police has given one
     * @param choices vaccines that the schedule of the child's birth date lets a family choose, begun or not
     * @param immunoglobulin true when the child needs that against hepatitis B (domain.md 7); its day, null when the ward gave none
     */
    public record FileView(
            UUID id,
            String clinic,
            String scheduleVersion,
            LocalDate openedOn,
            String idNo,
            boolean closed,
            boolean immunoglobulin,
            LocalDate immunoglobulinGivenOn,
            List<DoseView> plan,
            List<Schedule.Choice> choices) {}

    public record Missed(UUID id, List<DoseView> doses) {}

    @POST
    @Path("/search")
    @Transactional
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    public FileView search(@NotNull @Valid Search search) {
        return view(inScope(files.find("childCode", search.childCode()).firstResult(), "search"));
    }

    /** The files at the caller's clinics of the children of the mother who is there without the child's code; empty when there is none. */
    @POST
    @Path("/search-by-mother")
    @Transactional
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    public List<FileView> searchByMother(@NotNull @Valid MotherSearch search) {
        return files.ofMother(search.motherIdNo()).stream()
                .filter(file -> caller.units().contains(file.clinic()))
                .map(file -> view(inScope(file, "search")))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    public FileView one(@PathParam("id") UUID id) {
        return view(inScope(files.findById(id), "read"));
    }

    @POST
    @Path("/{id}/doses")
    @Transactional
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    public FileView give(@PathParam("id") UUID id, @NotNull @Valid GivenDose given) {
        var file = inScope(files.locked(id), "dose");
        recordDose.give(file, given);
        return view(file);
    }

    @POST
    @Path("/{id}/deferrals")
    @Transactional
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    public FileView defer(@PathParam("id") UUID id, @NotNull @Valid Deferral deferral) {
        var file = inScope(files.locked(id), "deferral:" + deferral.reasonCode());
        recordDose.defer(file, deferral);
        return view(file);
    }

    /** The family chooses another vaccine of a series, e.g. JE-I instead of JE-L, before the series has begun. */
    @POST
    @Path("/{id}/alternatives")
    @Transactional
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    public FileView prefer(@PathParam("id") UUID id, @NotNull @Valid Alternative alternative) {
        var file = inScope(files.locked(id), "alternative");
        recordDose.prefer(file, alternative.vaccine());
        return view(file);
    }

    /** Children of the caller's clinics who missed a visit by at least that many days. */
    @GET
    @Path("/overdue")
    @Transactional
    @RolesAllowed({"clerk:vaccination", "supervisor:vaccination"})
    public List<Missed> overdue(@QueryParam("days") @DefaultValue("30") @Min(0) @Max(3650) int days) {
        var before = LocalDate.now(clock).minusDays(days);
        return files.missedBefore(before, caller.units()).stream()
                .map(file -> new Missed(
                        file.id(),
                        file.doses().stream()
                                .filter(Dose::isOpen)
                                .filter(dose -> !dose.visitOn().isAfter(before))
                                .map(DoseView::of)
                                .toList()))
                .toList();
    }

    private FileView view(ChildFile file) {
        var idNo = files.idNo(file);
        return new FileView(
                file.id(),
                file.clinic(),
                file.scheduleVersion(),
                file.openedOn(),
                idNo == null ? null : Masking.idNumber(idNo),
                file.isClosed(),
                files.needsImmunoglobulin(file),
                files.immunoglobulinGivenOn(file),
                file.doses().stream().map(DoseView::of).toList(),
                files.scheduleOf(file).choices());
    }

    private ChildFile inScope(ChildFile file, String purpose) {
        if (file == null || !caller.units().contains(file.clinic())) {
            throw Refusal.unknown("CHILD_FILE_UNKNOWN", "本接种单位没有这份档案，请核对儿童编码。");
        }
        audit.record(caller.account(), "CHILD_FILE", file.id().toString(), purpose);
        return file;
    }
}
