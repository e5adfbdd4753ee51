package birth.application.casefile;

import birth.application.birth.Births;
import birth.application.birth.DeliveryRecord;
import birth.application.form.CitizenId;
import birth.application.form.Form;
import birth.application.realname.RealNames;
import birth.kit.sealing.Digests;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What a case is found by without its number: whole values only, kept as keyed digests (domain.md 8.2). */
@ApplicationScoped
public class CaseKeys {

    private static final String CODE = "CODE";
    private static final String FORM = "FORM";
    private static final int CITIZEN_LENGTH = 18;
    private static final int DAY_LENGTH = 10;

    private final Rows rows;
    private final Digests digests;
    private final RealNames realNames;
    private final Births births;

    CaseKeys(Rows rows, Digests digests, RealNames realNames, Births births) {
        this.rows = rows;
        this.digests = digests;
        this.realNames = realNames;
        this.births = births;
    }

    void keepCode(CaseFile file, String queryCode) {
        put(file, CODE, code(queryCode));
    }

    /** The case is found by what its newest form says, and by nothing that an older one said. */
    void keep(CaseFile file, Form form) {
        rows.change("delete from case_search_key where case_no = ? and kind = ?", file.caseNo(), FORM);
        Stream.concat(persons(file, form), phones(form)).distinct().forEach(digest -> put(file, FORM, digest));
    }

    public List<String> byCode(String queryCode) {
        return under(code(queryCode));
    }

    public List<String> byPhone(String phone) {
        return under(phone(phone));
    }

    public List<String> byPerson(String name, LocalDate born) {
        return under(person(name, born));
    }

    private List<String> under(String digest) {
        return rows.read(
                "select case_no from case_search_key where digest = ? order by case_no desc",
                row -> row.getString(1),
                digest);
    }

    private void put(CaseFile file, String kind, String digest) {
        rows.change(
                "insert into case_search_key (case_no, kind, digest) values (?, ?, ?) on conflict do nothing",
                file.caseNo(),
                kind,
                digest);
    }

    private Stream<String> persons(CaseFile file, Form form) {
        var mother = realNames.person(file.motherRef());
        var father = form.father();
        return Stream.of(
                        citizen(mother.name(), mother.idNo()),
                        father == null ? Stream.<String>empty() : citizen(father.name(), father.idNo()),
                        births.record(file.deliveryRef()).liveChildren().stream()
                                .flatMap(child -> child(form, child)))
                .flatMap(digest -> digest);
    }

    private Stream<String> citizen(String name, String idNo) {
        return name == null || idNo == null || idNo.length() != CITIZEN_LENGTH
                ? Stream.empty()
                : new CitizenId(idNo).birthDate().map(born -> person(name, born)).stream();
    }

    private Stream<String> child(Form form, DeliveryRecord.Child child) {
        var born = LocalDate.parse(child.birthDateTime().substring(0, DAY_LENGTH));
        return form.children().stream()
                .filter(one -> Objects.equals(one.pluralIndex(), child.pluralIndex()))
                .map(Form.Child::name)
                .filter(name -> !name.isEmpty())
                .map(name -> person(name, born));
    }

    private Stream<String> phones(Form form) {
        return Stream.of(
                        form.mother().mobile(),
                        form.father() == null ? null : form.father().mobile(),
                        form.mail().phone())
                .filter(number -> number != null && !number.isBlank())
                .map(this::phone);
    }

    private String code(String queryCode) {
        return digests.of("case-by-query-code", queryCode.strip().toUpperCase(Locale.ROOT));
    }

    private String phone(String number) {
        return digests.of("case-by-phone", number.replaceAll("\\D", ""));
    }

    private String person(String name, LocalDate born) {
        return digests.of("case-by-person", name.strip() + "\0" + born);
    }
}
