package birth.application.casefile;

import birth.application.Item;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which office does each item of an application: the birthplace, the clinic, the followed household, the place of insurance. */
@ApplicationScoped
class Placement {

    /** An office by code and county. */
    record Place(String unit, String region) {

        private static Place of(Unit unit) {
            return new Place(unit.code(), unit.region());
        }
    }

    private final UnitDirectory units;

    Placement(UnitDirectory units) {
        this.units = units;
    }

    Place of(Item item, Form form, DeliveryRecord record) {
        return switch (item) {
            case B -> new Place(record.institution(), record.region());
            case V -> clinic(form, record);
            case H -> station(form);
            case I -> new Place(form.insuranceRegion(), form.insuranceRegion());
            case C -> new Place(form.followedRegion(), form.followedRegion());
        };
    }

    private Place clinic(Form form, DeliveryRecord record) {
        return units.find(Item.V, form.clinic() == null ? "" : form.clinic())
                .or(() -> units.inRegion(Item.V, form.mother().address().region()))
                .or(() -> units.inRegion(Item.V, record.region()))
                .map(Place::of)
                .orElseThrow(() -> notServed("clinic", "CLINIC_NEEDED", "没有找到住址附近的接种单位", "请从列表中选择接种单位"));
    }

    private Place station(Form form) {
        return units.inRegion(Item.H, form.followedRegion())
                .map(Place::of)
                .orElseThrow(() -> notServed(
                        "hukou.follow",
                        "HUKOU_REGION_NOT_SERVED",
                        "所选一方的户籍地暂不能在网上办理出生登记",
                        "此步骤请到户籍地派出所窗口办理，或选择随另一方落户"));
    }

    private static Refusal notServed(String field, String code, String message, String fix) {
        return Refusal.unprocessable(
                code, message + "。" + fix + "。", List.of(new FieldError(field, code, message, fix)));
    }
}
