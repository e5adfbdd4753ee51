package birth.vaccination.childfile;

import birth.vaccination.schedule.DeferredDose;
import birth.vaccination.schedule.GivenDose;
import birth.vaccination.schedule.PlannedDose;
import birth.vaccination.schedule.Progress;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A child's vaccination file (预防接种电子档案): code, clinic, plan and what was given. */
@Entity
@Table(name = "child_file")
public class ChildFile {

    @Id
    private UUID id;

    @Column(name = "delivery_ref")
    private String deliveryRef;

    @Column(name = "plural_index")
    private int pluralIndex;

    private String clinic;

    @Column(name = "child_code")
    private String childCode;

    @Column(name = "schedule_version")
    private String scheduleVersion;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    /** Vaccine codes, with commas between them. */
    private String alternatives = "";

    @Column(name = "id_number_known")
    private boolean idNumberKnown;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** The provincial system's number of this file. */
    @Column(name = "provincial_no")
    private String provincialNo;

    private byte[] document;

    /** Of the mother's ID number, by which a family without the child's code is found. */
    @Column(name = "mother_digest")
    private String motherDigest;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("visitOn, dueOn, vaccine")
    private List<Dose> doses = new ArrayList<>();

    @Version
    private long version;

    protected ChildFile() {}

    static ChildFile open(
            UUID id,
            String deliveryRef,
            int pluralIndex,
            String clinic,
            String childCode,
            String scheduleVersion,
            List<PlannedDose> plan,
            LocalDate today) {
        var file = new ChildFile();
        file.id = id;
        file.deliveryRef = deliveryRef;
        file.pluralIndex = pluralIndex;
        file.clinic = clinic;
        file.childCode = childCode;
        file.scheduleVersion = scheduleVersion;
        file.openedOn = today;
        file.plan(plan);
        return file;
    }

    /** Puts the days of everything that was not given yet on those of the plan; what the plan no longer has goes. */
    void plan(List<PlannedDose> plan) {
        doses.removeIf(dose -> dose.isOpen() && plan.stream().noneMatch(planned -> isOf(dose, planned)));
        plan.forEach(planned -> doses.stream()
                .filter(dose -> isOf(dose, planned))
                .findFirst()
                .ifPresentOrElse(
                        dose -> {
                            if (dose.isOpen()) {
                                dose.plan(planned);
                            }
                        },
                        () -> doses.add(new Dose(this, planned))));
    }

    private static boolean isOf(Dose dose, PlannedDose planned) {
        return dose.vaccine().equals(planned.vaccine()) && dose.number() == planned.dose();
    }

    /** The next dose of that vaccine which was not given, if the plan has one. */
    public Optional<Dose> next(String vaccine) {
        return doses.stream()
                .filter(dose -> dose.vaccine().equals(vaccine) && dose.isOpen())
                .min(Comparator.comparingInt(Dose::number));
    }

    Progress progress() {
        var given = doses.stream()
                .filter(dose -> !dose.isOpen())
                .map(dose -> new GivenDose(dose.vaccine(), dose.number(), dose.givenOn()))
                .toList();
        var deferred = doses.stream()
                .filter(dose -> dose.isOpen() && dose.deferredUntil() != null)
                .map(dose -> new DeferredDose(dose.vaccine(), dose.number(), dose.deferredUntil()))
                .toList();
        return new Progress(given, deferred, openedOn, alternatives());
    }

    private Set<String> alternatives() {
        return alternatives.isEmpty() ? Set.of() : Set.of(alternatives.split(","));
    }

    /** The family prefers this vaccine to the usual one of its series. */
    void prefer(String vaccine) {
        var more = new TreeSet<>(alternatives());
        more.add(vaccine);
        alternatives = String.join(",", more);
    }

    /** Nothing is planned or reminded of any more (domain.md 3.6). */
    void close(LocalDate day) {
        closedOn = day;
    }

    /** The family's clinic keeps the file from now on; the child code, which names the one that opened it, stays. */
    public void moveTo(String familysClinic) {
        clinic = familysClinic;
    }

    /** The province's first number stays. */
    public void register(String fileNo) {
        if (!isRegistered()) {
            provincialNo = fileNo;
        }
    }

    public boolean isRegistered() {
        return provincialNo != null;
    }

    void keep(byte[] sealedDocument, String digestOfMother) {
        document = sealedDocument;
        motherDigest = digestOfMother;
    }

    void idNumberIsKnown() {
        idNumberKnown = true;
    }

    /** The first-dose record that completes the item (domain.md 1.2). */
    public boolean hasFirstDose() {
        return doses.stream()
                .anyMatch(dose -> dose.vaccine().equals("HepB") && dose.number() == 1 && dose.givenOn() != null);
    }

    public UUID id() {
        return id;
    }

    public String deliveryRef() {
        return deliveryRef;
    }

    public String clinic() {
        return clinic;
    }

    public String childCode() {
        return childCode;
    }

    public String scheduleVersion() {
        return scheduleVersion;
    }

    public int pluralIndex() {
        return pluralIndex;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public boolean idNumberKnown() {
        return idNumberKnown;
    }

    public List<Dose> doses() {
        return List.copyOf(doses);
    }

    byte[] document() {
        return document;
    }
}
