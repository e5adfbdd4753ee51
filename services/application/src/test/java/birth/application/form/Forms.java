package birth.application.form;

import java.util.List;

/** Complete forms of the invented families of domain.md 12; tests say the one difference that matters. */
public final class Forms {

    public static final Form.Father WANG =
            new Form.Father("王浩然", "01", "220502199403159318", "01", "13900000001", "220502");

    private Forms() {}

    public static Form.Child child(int pluralIndex, String familyName, String givenName) {
        return new Form.Child(pluralIndex, familyName, givenName, "01", null, null);
    }

    public static Form following(String follow, Form.Father father, Form.Child... children) {
        return new Form(
                List.of(children),
                mother("220502"),
                father,
                father == null ? true : null,
                null,
                new Form.Hukou(follow, "王大山", null, "012345678", "32"),
                null,
                new Form.Card("ICBC", true),
                "2205020301",
                null,
                null,
                new Form.Declarations(true, true, true, null));
    }

    public static Form.Mother mother(String hukouRegion) {
        return new Form.Mother("01", "13900000002", new Form.Address("220502", "东昌区示例街道1号"), hukouRegion, "20");
    }

    /** 王梓涵, following her father. */
    public static Form ofWang() {
        return following("F", WANG, child(1, "王", "梓涵"));
    }

    /** The same form with these ways of being told. */
    public static Form told(Form form, String... channels) {
        return with(form, List.of(channels), form.unable());
    }

    /** The same form of a family in which this parent cannot act. */
    public static Form unable(Form form, String parent, String reason) {
        return with(form, form.channels(), new Form.Unable(parent, reason));
    }

    private static Form with(Form form, List<String> channels, Form.Unable unable) {
        return new Form(
                form.children(),
                form.mother(),
                form.father(),
                form.fatherAbsent(),
                form.marriage(),
                form.hukou(),
                form.insurance(),
                form.card(),
                form.clinic(),
                form.mail(),
                form.items(),
                form.declarations(),
                form.pay(),
                form.proxy(),
                channels,
                unable);
    }

    /** The same form in another household. */
    public static Form in(Form form, Form.Hukou household) {
        return new Form(
                form.children(),
                form.mother(),
                form.father(),
                form.fatherAbsent(),
                form.marriage(),
                household,
                form.insurance(),
                form.card(),
                form.clinic(),
                form.mail(),
                form.items(),
                form.declarations());
    }

    /** The same form with these items alone; insurance is left out for later. */
    public static Form with(Form form, List<String> items) {
        return new Form(
                form.children(),
                form.mother(),
                form.father(),
                form.fatherAbsent(),
                form.marriage(),
                form.hukou(),
                items.contains("I") ? form.insurance() : new Form.Insurance(null, InsuranceRefusal.LATER),
                form.card(),
                form.clinic(),
                form.mail(),
                items,
                form.declarations());
    }
}
