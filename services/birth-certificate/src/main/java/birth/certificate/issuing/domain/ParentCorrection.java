package birth.certificate.issuing.domain;

import birth.certificate.delivery.domain.CitizenId.Holder;
import birth.kit.problem.Problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The parents' data a certificate shall bear instead of those printed wrong (domain.md 3.4), as the clerk typed them.
 *
 * @param father null where he stays as printed
 * @param mother null where she stays as printed
 * @param proof the paper that shows the right data: its name and number
 */
public record ParentCorrection(ParentEntry father, ParentEntry mother, String proof) {

    public static final ParentCorrection NONE = new ParentCorrection(null, null, null);

    public boolean namesNobody() {
        return father == null && mother == null;
    }

    /** Every faulty field of both parents. */
    public List<FieldError> faults(LocalDate today) {
        return Stream.of(
                        father == null ? null : ParentCheck.faults("father", father, Holder.FATHER, today),
                        mother == null ? null : ParentCheck.faults("mother", mother, Holder.MOTHER, today))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    public Parent father(Parent printed) {
        return father == null ? printed : father.inPlaceOf(printed);
    }

    public Parent mother(Parent printed) {
        return mother == null ? printed : mother.inPlaceOf(printed);
    }
}
