package birth.certificate.issuing;

import birth.casework.desk.Result;
import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.certificate.bureau.BureauItem;
import birth.certificate.policy.PolicyParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Item B: the first issue of the birth medical certificate, or the one another institution has issued already. */
@ApplicationScoped
class CertificateItem implements BureauItem {

    private final Examine examine;
    private final ApproveCertificate approve;
    private final Certificates certificates;
    private final LoadedCertificates loaded;
    private final CertifiedNames names;
    private final Freezings freezings;
    private final PolicyParameters parameters;

    CertificateItem(
            Examine examine,
            ApproveCertificate approve,
            Certificates certificates,
            LoadedCertificates loaded,
            CertifiedNames names,
            Freezings freezings,
            PolicyParameters parameters) {
        this.examine = examine;
        this.approve = approve;
        this.certificates = certificates;
        this.loaded = loaded;
        this.names = names;
        this.freezings = freezings;
        this.parameters = parameters;
    }

    @Override
    public String letter() {
        return "B";
    }

    @Override
    public void examine(WorkItem item, Projection form) {
        examine.examine(item, form);
    }

    @Override
    public Optional<UUID> approve(WorkItem item) {
        approve.approve(item);
        return Optional.empty();
    }

    @Override
    public Optional<Result> result(UUID resultId) {
        return certificates.findByIdOptional(resultId).map(this::result).or(() -> loaded.result(resultId));
    }

    private Result result(Certificate certificate) {
        var printed = names.printedOn(certificate);
        var fields = new HashMap<>(printed.correctedParents());
        fields.put("cert.no", certificate.number().text());
        fields.put("cert.issueDate", certificate.issuedOn().toString());
        fields.put("cert.issuer", certificate.institution());
        fields.put("child.name", printed.childName());
        fields.put(
                "cert.editionStatus",
                parameters.on(certificate.issuedOn(), "cert.edition") + "-" + freezings.standingOf(certificate));
        return new Result(certificate.id(), letter(), fields);
    }
}
