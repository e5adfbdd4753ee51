package birth.application.casefile;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which office does each item of an application (domain.md 1.1, 3.9): the birthplace, the clinic, the followed household or
 * the place of insurance. What lies in another province, or in a county without an office here, is done there.
 */
@ApplicationScoped
class Placement {

    /** An office by code and county, and the way the item goes there; no code where no office of this system does it. */
    record Place(String unit, String region, Routes.Route route) {

        Place with(Routes.Route decided) {
            return route.way() == Routes.Way.ELSEWHERE ? this : new Place(unit, region, decided);
        }
    }

    /** Domain.md 2.2, E15. */
    private static final Routes.Route OTHER_PROVINCE = new Routes.Route(Routes.Way.ELSEWHERE, "E15");

    private static final Routes.Route SEX_UNCERTAIN = new Routes.Route(Routes.Way.WINDOW, "SEX_UNCERTAIN");

    private static final Routes.Route FOLLOWS_GRANDPARENT = new Routes.Route(Routes.Way.WINDOW, "FOLLOWS_GRANDPARENT");

    /** The file is opened from the ward's record: without one the clinic opens it in person (domain.md 1.1 V). */
    private static final Routes.Route NO_WARD = new Routes.Route(Routes.Way.ELSEWHERE, "VACCINATED_ELSEWHERE");

    private static final Routes.Route NOT_CONNECTED = new Routes.Route(Routes.Way.ELSEWHERE, "NOT_CONNECTED");

    private static final int COUNTY_DIGITS = 6;

    private final UnitDirectory units;
    private final String province;

    Placement(UnitDirectory units, @ConfigProperty(name = "birth.application.province") String province) {
        this.units = units;
        this.province = province;
    }

    /** @param catalogue the case's own, which says how the office of an item is found */
    Place of(ItemCatalogue catalogue, Item item, int pluralIndex, Form form, DeliveryRecord record, Routes routes) {
        if (RegisteredBefore.gives(item, record)) {
            var township = record.birthRegistration().township();
            return new Place(township, township.substring(0, COUNTY_DIGITS), RegisteredBefore.ROUTE);
        }
        return place(catalogue.row(item).unitRule(), item, form, record)
                .with(inPerson(item, pluralIndex, form, record, routes.of(pluralIndex, item)));
    }

    /** What the field table sends to the window (domain.md 1.5 fields 4, 52), where no rule does already. */
    private static Routes.Route inPerson(
            Item item, int pluralIndex, Form form, DeliveryRecord record, Routes.Route decided) {
        if (decided.way() != Routes.Way.ONLINE) {
            return decided;
        }
        if (item == Item.V && record.isBrought()) {
            return NO_WARD;
        }
        if ((item == Item.B || item == Item.H) && !hasCertainSex(record, pluralIndex)) {
            return SEX_UNCERTAIN;
        }
        return item == Item.H && form.followsGrandparent() ? FOLLOWS_GRANDPARENT : decided;
    }

    private static boolean hasCertainSex(DeliveryRecord record, int pluralIndex) {
        return record.children().stream()
                .filter(child -> child.pluralIndex() == pluralIndex)
                .allMatch(DeliveryRecord.Child::hasCertainSex);
    }

    private Place place(ItemCatalogue.UnitRule rule, Item item, Form form, DeliveryRecord record) {
        return switch (rule) {
            case INSTITUTION -> here(record.institution(), record.region());
            case CLINIC -> office(item, form.clinic(), form, record);
            case ADDRESS_CLINIC -> nearby(item, form, record);
            case TOWNSHIP -> office(item, form.mother().address().township(), form, record);
            case STATION -> station(item, form, record);
            case INSURANCE_REGION -> county(form.insuranceRegion());
            case HOUSEHOLD_REGION -> county(form.followedRegion());
            case CARD_REGION -> county(isOurs(form.followedRegion()) ? form.followedRegion() : form.insuranceRegion());
        };
    }

    /** The one the parents named, while it is open. */
    private Place office(Item item, String named, Form form, DeliveryRecord record) {
        return units.findOpen(item, named).map(Placement::here).orElseGet(() -> nearby(item, form, record));
    }

    /** Near the mother's address, else near the birthplace. */
    private Place nearby(Item item, Form form, DeliveryRecord record) {
        var address = form.mother().address();
        return Optional.ofNullable(address.region())
                .flatMap(region -> units.inAddress(item, address.township(), region))
                .or(() -> units.inRegion(item, record.region()))
                .map(Placement::here)
                .orElseThrow(() -> notServed(item));
    }

    /** A household in another province: the station of the birthplace hands the application over to the police there. */
    private Place station(Item item, Form form, DeliveryRecord record) {
        var region = form.followedRegion();
        return units.inAddress(item, township(form, region), isOurs(region) ? region : record.region())
                .map(Placement::here)
                .orElseGet(() -> new Place(null, region, isOurs(region) ? NOT_CONNECTED : OTHER_PROVINCE));
    }

    /** The form asks for one address; it tells the station apart only where the household is in the same county. */
    private static String township(Form form, String household) {
        var address = form.mother().address();
        return household.equals(address.region()) ? address.township() : null;
    }

    private Place county(String region) {
        return isOurs(region) ? here(region, region) : new Place(null, region, OTHER_PROVINCE);
    }

    private boolean isOurs(String region) {
        return region.startsWith(province);
    }

    private static Place here(Unit unit) {
        return here(unit.code(), unit.region());
    }

    private static Place here(String unit, String region) {
        return new Place(unit, region, Routes.Route.ONLINE);
    }

    private static Refusal notServed(Item item) {
        var message = "没有找到住址附近办理“" + item.label() + "”的单位";
        var fix = "请从列表中选择办理单位";
        return Refusal.unprocessable(
                "CLINIC_NEEDED",
                message + "。" + fix + "。",
                List.of(new FieldError("clinic", "CLINIC_NEEDED", message, fix)));
    }
}
