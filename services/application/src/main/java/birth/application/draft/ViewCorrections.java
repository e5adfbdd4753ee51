package birth.application.draft;

import birth.application.Departments;
import birth.application.Item;
import birth.application.birth.Births;
import birth.application.draft.CorrectionResource.CorrectionView;
import birth.application.draft.CorrectionResource.With;
import birth.application.form.FieldCatalogue;
import birth.application.licence.LicenceCorrection;
import birth.application.licence.LicenceCorrections;
import birth.application.licence.LicenceOffices;
import birth.application.unit.Unit;
import birth.application.unit.UnitDirectory;
import birth.kit.time.BusinessClock;
import birth.kit.time.WorkingDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a draft's parents dispute, who has it and what became of it: the hospital's word is asked for, an issuer's is here. */
@ApplicationScoped
class ViewCorrections {

    private static final String PURPOSE = "JOINT_APPLICATION";

    private final Drafts drafts;
    private final Births births;
    private final DeliveryCorrections deliveryCorrections;
    private final LicenceCorrections licenceCorrections;
    private final LicenceOffices offices;
    private final UnitDirectory units;
    private final FieldCatalogue catalogue;
    private final Departments departments;

    ViewCorrections(
            Drafts drafts,
            Births births,
            DeliveryCorrections deliveryCorrections,
            LicenceCorrections licenceCorrections,
            LicenceOffices offices,
            UnitDirectory units,
            FieldCatalogue catalogue,
            @RestClient Departments departments) {
        this.drafts = drafts;
        this.births = births;
        this.deliveryCorrections = deliveryCorrections;
        this.licenceCorrections = licenceCorrections;
        this.offices = offices;
        this.units = units;
        this.catalogue = catalogue;
        this.departments = departments;
    }

    /** One of the hospital's, before the hospital is asked. */
    private record Disputed(DeliveryCorrection correction, CorrectionView view) {}

    private record Known(List<Disputed> hospitals, List<CorrectionView> issuers) {}

    /** In the order in which they were asked for. */
    @Transactional(Transactional.TxType.NEVER)
    List<CorrectionView> of(UUID draftId, String digest) {
        var known = QuarkusTransaction.requiringNew().call(() -> {
            var draft = drafts.own(draftId, digest, LockModeType.NONE);
            return new Known(
                    draft.deliveryRef().map(ref -> hospitals(draftId, ref)).orElse(List.of()),
                    licenceCorrections.of(draftId).stream().map(this::issuers).toList());
        });
        return Stream.concat(known.hospitals().stream().map(this::asked), known.issuers().stream())
                .sorted(Comparator.comparing(CorrectionView::askedAt))
                .toList();
    }

    private List<Disputed> hospitals(UUID draftId, String deliveryRef) {
        var hospital = units.find(Item.B, births.record(deliveryRef).institution());
        return deliveryCorrections.of(draftId).stream()
                .map(row -> new Disputed(
                        row,
                        new CorrectionView(
                                row.id(),
                                row.field(),
                                label(row.field()),
                                row.pluralIndex(),
                                deliveryCorrections.words(row).claim(),
                                moment(row.askedAt()),
                                row.state().name(),
                                null,
                                null,
                                With.HOSPITAL,
                                hospital.map(Unit::name).orElse(null),
                                hospital.map(Unit::phone).orElse(null),
                                null,
                                null)))
                .toList();
    }

    private CorrectionView issuers(LicenceCorrection row) {
        var office = offices.of(row);
        return new CorrectionView(
                row.id(),
                row.field(),
                label(row.field()),
                null,
                licenceCorrections.words(row).claim(),
                moment(row.filedAt()),
                row.state().name(),
                null,
                licenceCorrections.answer(row).orElse(null),
                With.ISSUER,
                office.name(),
                office.phone(),
                row.dueOn().orElse(null),
                row.dueOn()
                        .map(due -> WorkingDays.published()
                                .explain(moment(row.filedAt()).toLocalDate(), due))
                        .orElse(null));
    }

    /** With the hospital's own word, unless it has not got the request yet or does not answer. */
    private CorrectionView asked(Disputed disputed) {
        if (disputed.correction().state() != DeliveryCorrection.State.SENT) {
            return disputed.view();
        }
        try {
            var said = departments.correction(disputed.correction().id(), PURPOSE);
            return disputed.view().said(said.state(), said.reasonCode(), said.explanation());
        } catch (WebApplicationException | ProcessingException silent) {
            return disputed.view();
        }
    }

    private String label(String field) {
        return catalogue.find(field).orElseThrow().label();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
