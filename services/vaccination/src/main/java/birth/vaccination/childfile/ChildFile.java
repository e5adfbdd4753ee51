package birth.vaccination.childfile;

import birth.vaccination.schedule.PlannedDose;
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
import java.util.List;
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

    @Column(name = "id_number_known")
    private boolean idNumberKnown;

    private byte[] document;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL)
    @OrderBy("dueOn, vaccine")
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
        plan.forEach(planned -> file.doses.add(new Dose(file, planned.vaccine(), planned.dose(), planned.dueOn())));
        return file;
    }

    /** Records the next dose of that vaccine as given; a dose beyond the plan is not this schedule's and is left out. */
    void give(String vaccine, LocalDate day) {
        doses.stream()
                .filter(dose -> dose.vaccine().equals(vaccine) && dose.givenOn() == null)
                .findFirst()
                .ifPresent(dose -> dose.give(day));
    }

    void keep(byte[] sealedDocument) {
        document = sealedDocument;
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
