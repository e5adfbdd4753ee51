package birth.application.message;

import birth.application.casefile.CaseFile;
import birth.application.casefile.CaseForms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a parent wants to be told besides the inbox (domain.md 1.5 no. 76): as that parent has said in the settings, else as the
 * applicant chose in the form, else by SMS. The form does not speak for the other parent.
 */
@ApplicationScoped
class ChooseChannels {

    private final MessageSettings settings;
    private final CaseForms forms;

    ChooseChannels(MessageSettings settings, CaseForms forms) {
        this.settings = settings;
        this.forms = forms;
    }

    Set<Channel> of(CaseFile file, String recipient, Audience audience) {
        var own = settings.channelsOf(recipient);
        var chosen = own.isEmpty() && audience == Audience.APPLICANT
                ? forms.present(file).channels()
                : own;
        var channels = named(chosen.isEmpty() ? List.of(Channel.SMS.name()) : chosen);
        if (settings.wantsMail(recipient)) {
            channels.add(Channel.MAIL);
        }
        return channels;
    }

    /** The inbox of the province's app (APP) is no way out: it is always there. */
    private static Set<Channel> named(List<String> codes) {
        var channels = EnumSet.noneOf(Channel.class);
        Arrays.stream(Channel.values())
                .filter(channel -> codes.contains(channel.name()))
                .forEach(channels::add);
        return channels;
    }
}
