package birth.vaccination.childfile;

/** What a family is told of a visit, once a dose: that it comes, and that it was missed. The name is the reminder's stable code. */
public enum VisitNews {
    DOSE_DUE("remindedOn"),
    DOSE_OVERDUE("overdueToldOn");

    /** The field of {@link Dose} with the day on which it was told. */
    final String toldOn;

    VisitNews(String toldOn) {
        this.toldOn = toldOn;
    }
}
