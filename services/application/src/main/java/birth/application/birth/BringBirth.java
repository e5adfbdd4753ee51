package birth.application.birth;

import birth.application.Item;
import birth.application.birth.DeliveryRecord.Certificate;
import birth.application.birth.DeliveryRecord.Child;
import birth.application.code.CreditCode;
import birth.application.code.Regions;
import birth.application.eligibility.Parameters;
import birth.application.form.Fault;
import birth.application.realname.Person;
import birth.application.unit.UnitDirectory;
import birth.kit.problem.Problem.FieldError;
import birth.kit.problem.Refusal;
import birth.kit.sealing.Digests;
import birth.kit.sealing.SealedDocuments;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A birth of which no hospital of this system has a record: in another province (E02, domain.md 3.9 row 3), in an institution of
 * this one that is not connected (E04), or outside any, certified by the county (E01). The mother brings the certificates; what she
 * types is her word until the police have verified it with the issuer, and nothing is registered before.
 */
@ApplicationScoped
class BringBirth {

    private static final String LIVE = "LIVE";

    private final Births births;
    private final UnitDirectory units;
    private final Parameters parameters;
    private final SealedDocuments documents;
    private final Digests digests;
    private final BusinessClock clock;

    BringBirth(
            Births births,
            UnitDirectory units,
            Parameters parameters,
            SealedDocuments documents,
            Digests digests,
            BusinessClock clock) {
        this.births = births;
        this.units = units;
        this.parameters = parameters;
        this.documents = documents;
        this.digests = digests;
        this.clock = clock;
    }

    /** {@code fresh} is false when the mother brought the same certificate before. */
    record Brought(String deliveryRef, boolean fresh) {}

    @Transactional
    Brought bring(BirthResource.BroughtBirth birth, Person mother, String motherDigest) {
        refuseFaulty(birth);
        var first = birth.children().getFirst().certNo();
        var ref = UUID.nameUUIDFromBytes(
                        digests.of("brought-certificate", first).getBytes(StandardCharsets.UTF_8))
                .toString();
        var known = births.findByIdOptional(ref);
        if (known.isPresent()) {
            if (known.get().isOf(motherDigest)) {
                return new Brought(ref, false);
            }
            throw Refusal.conflict("CERTIFICATE_BROUGHT", "这份出生医学证明已由他人提交，不能重复使用。如有疑问请联系户籍地派出所。");
        }
        refuseRecorded(birth, motherDigest);
        births.persistAndFlush(Birth.brought(ref, motherDigest, documents.seal(record(birth, mother), ref)));
        return new Brought(ref, true);
    }

    /** What a hospital of this system has recorded needs no certificate brought: where one was issued elsewhere, the register tells. */
    private void refuseRecorded(BirthResource.BroughtBirth birth, String motherDigest) {
        var bornOn = local(birth.children().getFirst().birthDateTime()).toLocalDate();
        var recorded = births.ofMother(motherDigest).values().stream()
                .filter(record -> !record.isBrought())
                .anyMatch(record -> record.wasOn(bornOn));
        if (recorded) {
            throw Refusal.conflict("BIRTH_RECORDED", "医院已经传来这次分娩的记录，请在“我的办件”中直接开始办理，不需要录入出生医学证明。");
        }
    }

    private static DeliveryRecord record(BirthResource.BroughtBirth birth, Person mother) {
        var children = birth.children().stream()
                .map(child -> new Child(
                        child.pluralIndex(),
                        LIVE,
                        child.sex(),
                        local(child.birthDateTime()).toString(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Certificate(child.certNo(), child.issuedOn().toString())))
                .toList();
        return new DeliveryRecord(
                birth.issuer(),
                birth.region(),
                new DeliveryRecord.Mother(mother.name(), mother.idType(), mother.idNo(), null),
                null,
                null,
                children);
    }

    /** In Beijing's time, to the minute. */
    private static OffsetDateTime local(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.MINUTES);
    }

    private void refuseFaulty(BirthResource.BroughtBirth birth) {
        var now = OffsetDateTime.now(clock);
        var faults = new ArrayList<FieldError>();
        if (!Regions.published().isCounty(birth.region())) {
            faults.add(Fault.REGION.at("region"));
        }
        if (!new CreditCode(birth.issuer()).isRight()) {
            faults.add(Fault.CREDIT_CODE.at("issuer"));
        }
        IntStream.range(0, birth.children().size())
                .forEach(i -> refuseFaulty(
                        "children[" + i + "].", i + 1, birth.children().get(i), now, faults));
        if (!faults.isEmpty()) {
            throw Refusal.malformed("INVALID_INPUT", "有" + faults.size() + "处填写不正确，请对照出生医学证明修改。", faults);
        }
        var home = parameters.asOf(now.toLocalDate()).get("homeProvince").toString();
        if (birth.region().startsWith(home)
                && units.find(Item.B, birth.issuer()).isPresent()) {
            throw Refusal.unprocessable(
                    "BORN_IN_PROVINCE", "签发机构是本系统的医院，分娩记录由医院传来，不需要录入出生医学证明。医院还没有传来的，请联系医院产科登记处。", List.of());
        }
    }

    private static void refuseFaulty(
            String at, int index, BirthResource.BroughtChild child, OffsetDateTime now, List<FieldError> faults) {
        if (child.pluralIndex() != index) {
            faults.add(new FieldError(at + "pluralIndex", "PLURAL_INDEX", "胎次序号应从1起连续", "请按出生先后填写1、2、3……"));
        }
        var born = local(child.birthDateTime());
        if (born.isAfter(now)) {
            faults.add(new FieldError(at + "birthDateTime", "TIME_IN_FUTURE", "出生时间晚于现在", "请对照出生医学证明填写"));
        }
        if (child.issuedOn().isBefore(born.toLocalDate()) || child.issuedOn().isAfter(LocalDate.from(now))) {
            faults.add(new FieldError(at + "issuedOn", "ISSUE_DAY", "签发日期应在出生当日或之后、今天或之前", "请对照出生医学证明填写"));
        }
    }
}
