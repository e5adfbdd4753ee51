package birth.application.casefile;

import birth.application.Item;
import birth.kit.store.ChangedUnder;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One line of what happened, in plain Chinese and without any person's name. */
@Entity
@ChangedUnder(CaseFile.class)
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNo;
    private Instant at;
    private Integer childIndex;

    @Enumerated(EnumType.STRING)
    private Item item;

    private String code;
    private String text;
    private LocalDate dueOn;
    private LocalDate countedFrom;

    protected TimelineEntry() {}

    TimelineEntry(String caseNo, Instant at, Integer childIndex, Item item, String code, String text) {
        this.caseNo = caseNo;
        this.at = at;
        this.childIndex = childIndex;
        this.item = item;
        this.code = code;
        this.text = text;
    }

    /** What was promised when this happened. */
    TimelineEntry promised(LocalDate day, LocalDate from) {
        dueOn = day;
        countedFrom = from;
        return this;
    }

    Long id() {
        return id;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    Instant at() {
        return at;
    }

    Integer childIndex() {
        return childIndex;
    }

    Item item() {
        return item;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }
}
