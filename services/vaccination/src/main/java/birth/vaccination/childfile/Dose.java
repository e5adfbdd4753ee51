package birth.vaccination.childfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One dose of a child's plan, given or still due. */
@Entity
@Table(name = "planned_dose")
@IdClass(Dose.Key.class)
public class Dose {

    @Id
    @ManyToOne
    @JoinColumn(name = "child_file_id")
    private ChildFile file;

    @Id
    private String vaccine;

    @Id
    @Column(name = "dose")
    private int number;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "given_on")
    private LocalDate givenOn;

    public record Key(UUID file, String vaccine, int number) implements Serializable {}

    protected Dose() {}

    Dose(ChildFile file, String vaccine, int number, LocalDate dueOn) {
        this.file = file;
        this.vaccine = vaccine;
        this.number = number;
        this.dueOn = dueOn;
    }

    void give(LocalDate day) {
        givenOn = day;
    }

    public String vaccine() {
        return vaccine;
    }

    public int number() {
        return number;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
