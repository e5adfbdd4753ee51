package birth.application.promise;

import birth.kit.text.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The promises offered and their wordings by date. */
@ApplicationScoped
class PromiseCatalogue {

    private final List<PromiseText> texts =
            CsvTable.shipped(PromiseCatalogue.class, "promises.csv").map(PromiseText::of);

    List<PromiseText> on(LocalDate day) {
        return texts.stream().filter(text -> text.isValidOn(day)).toList();
    }

    PromiseText on(LocalDate day, PromiseKind kind) {
        return on(day).stream().filter(text -> text.kind() == kind).findFirst().orElseThrow();
    }

    PromiseText of(PromiseKind kind, int version) {
        return texts.stream()
                .filter(text -> text.kind() == kind && text.version() == version)
                .findFirst()
                .orElseThrow();
    }
}
