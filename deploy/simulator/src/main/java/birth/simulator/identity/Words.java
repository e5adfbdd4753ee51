package birth.simulator.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say: one file for each language in {@code messages}. */
@MessageBundle(value = "identity", locale = "zh-CN")
public interface Words {

    @Message
    String tag();

    @Message
    String title();

    @Message
    String who();

    @Message
    String name();

    @Message
    String idType();

    @Message
    String card();

    @Message
    String passport();

    @Message
    String hongKong();

    @Message
    String taiwan();

    @Message
    String idNo();

    @Message
    String next();

    @Message
    String first();

    @Message
    String lost();

    @Message
    String mobile();

    @Message
    String newMobile();

    @Message
    String send();

    @Message
    String sms(String mobile);

    @Message
    String code();

    @Message
    String again();

    @Message
    String iLost();

    @Message
    String face();

    @Message
    String passes();

    @Message
    String fails();

    @Message
    String leave();

    @Message
    String fault(Fault fault);
}
