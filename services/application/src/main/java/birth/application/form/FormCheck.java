package birth.application.form;

import birth.application.Item;
import birth.application.code.BankAccount;
import birth.application.code.CodeList;
import birth.application.code.Regions;
import birth.application.realname.Person;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds every ill-formed field of a draft at once (domain.md 1.5, 6.1, 6.5, 6.9). Nothing here asks whether anyone is married. */
@ApplicationScoped
public class FormCheck {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern MARRIAGE_CERT = Pattern.compile("(J|L|BJ)\\d{6}-\\d{4}-\\d{6}");

    private static final Pattern UNABLE_PARENT = Pattern.compile("[FM]");
    private static final Pattern UNABLE_REASON = Pattern.compile(Form.Unable.REASONS);

    private final UnitDirectory units;

    public FormCheck(UnitDirectory units) {
        this.units = units;
    }

    /** @param liveBirths plural indexes of the living children of the delivery */
    public List<FieldError> faults(Form form, Set<Integer> liveBirths, LocalDate today) {
        var faults = new FaultList(today);
        ChildCheck.check(form, liveBirths, faults);
        ParentCheck.mother(form.mother(), faults);
        if (form.father() != null) {
            ParentCheck.father(form.father(), faults);
        }
        if (form.marriage() != null) {
            faults.check("marriage.certNo", form.marriage().certNo(), MARRIAGE_CERT, Fault.MARRIAGE_CERT);
            faults.check("marriage.date", form.marriage().date(), day -> isPastDay(day, today), Fault.DAY);
        }
        faults.check("unable.parent", form.unable().parent(), UNABLE_PARENT, Fault.UNABLE);
        faults.check("unable.reason", form.unable().reason(), UNABLE_REASON, Fault.UNABLE);
        hukou(form.hukou(), faults);
        choices(form, faults);
        ParentCheck.proxy("proxy.", form.proxy(), faults);
        return faults.all();
    }

    /** What speaks against the mother's own number. */
    public List<FieldError> faults(Person mother, LocalDate today) {
        var faults = new FaultList(today);
        ParentCheck.motherId(mother, faults);
        return faults.all();
    }

    /**
     * What speaks against the persons at a window as the clerk has read their papers; keys begin with {@code mother.} and
     * {@code representative.}.
     *
     * @param representative null when the mother is there herself
     */
    public List<FieldError> faults(Person mother, Form.Proxy representative, LocalDate today) {
        var faults = new FaultList(today);
        ParentCheck.paper("mother.", mother, faults);
        ParentCheck.motherId(mother, faults);
        if (representative != null) {
            ParentCheck.proxy("representative.", representative, faults);
        }
        return faults.all();
    }

    private static void hukou(Form.Hukou hukou, FaultList faults) {
        faults.check("hukou.follow", hukou.follow(), Pattern.compile("[FMG]"), Fault.FOLLOW);
        faults.check("hukou.householderName", hukou.householderName(), ParentCheck.NAME, Fault.PERSON_NAME);
        if (hukou.householderId() != null) {
            new CitizenId(hukou.householderId())
                    .fault(CitizenId.Holder.ANYONE, faults.today())
                    .ifPresent(fault -> faults.add(fault.at("hukou.householderId")));
        }
        faults.check(
                "hukou.householdNo", hukou.householdNo(), Pattern.compile("[0-9A-Za-z]{1,10}"), Fault.HOUSEHOLD_NO);
        faults.check("hukou.relation", hukou.relation(), CodeList.RELATION, Fault.RELATION);
        faults.check("hukou.region", hukou.region(), Regions.published()::isCounty, Fault.REGION);
    }

    /** Any bank's code is taken: which banks are partners is for the card centre to say, and it asks back. */
    private void choices(Form form, FaultList faults) {
        faults.check("insurance.region", form.insurance().region(), Regions.published()::isPool, Fault.REGION);
        faults.check("card.bank", form.card().bank(), Pattern.compile("[A-Za-z0-9_-]{2,20}"), Fault.BANK);
        faults.check(
                "clinic", form.clinic(), code -> units.findOpen(Item.V, code).isPresent(), Fault.CLINIC);
        faults.check("mail.receiver", form.mail().receiver(), ParentCheck.NAME, Fault.PERSON_NAME);
        faults.check("mail.phone", form.mail().phone(), PHONE, Fault.PHONE);
        faults.check("mail.address", form.mail().address(), ParentCheck.LINE, Fault.TEXT_LENGTH);
        faults.check("mail.postcode", form.mail().postcode(), Pattern.compile("\\d{6}"), Fault.POSTCODE);
        faults.check("pay.payeeName", form.pay().payeeName(), ParentCheck.NAME, Fault.PERSON_NAME);
        faults.check("pay.bank", form.pay().bank(), ParentCheck.LINE, Fault.TEXT_LENGTH);
        faults.check("pay.account", form.pay().account(), number -> new BankAccount(number).isRight(), Fault.ACCOUNT);
        form.channels().forEach(channel -> faults.check("channels", channel, CodeList.CHANNEL, Fault.CHANNEL));
        var items = form.items();
        var known = items.stream().allMatch(letter -> Item.of(letter).isPresent())
                && new HashSet<>(items).size() == items.size();
        if (!known || !items.containsAll(List.of("B", "H"))) {
            faults.add(Fault.ITEMS.at("items"));
        }
    }

    private static boolean isPastDay(String text, LocalDate today) {
        try {
            return !LocalDate.parse(text).isAfter(today);
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
