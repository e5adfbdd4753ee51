package birth.portal.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word on the pages, in Chinese; the English ones are in {@code messages/msg_en.properties}. */
@MessageBundle
public interface Words {

    @Message("新生儿出生一件事")
    String title();

    @Message("English")
    String otherLanguage();

    @Message("跳到正文")
    String skip();

    @Message("主菜单")
    String menu();

    @Message("首页")
    String home();

    @Message("登录")
    String signIn();

    @Message("我的页面")
    String mine();

    @Message("退出登录")
    String signOut();

    @Message(
            "演示时钟：业务时间比实际时间{#if ahead}快{#else}慢{/if}{#if days} {days} 天{/if}{#if hours} {hours} 小时{/if}{#if minutes} {minutes} 分钟{/if}。")
    String clockMoved(boolean ahead, long days, int hours, int minutes);

    @Message("演示时钟：业务时间停在 {moment}（北京时间）。")
    String clockStands(String moment);

    @Message("孩子出生后，家长只填一张表、交一次材料，五个部门按顺序自动办好：出生医学证明、预防接种证、户口登记、医保参保和社会保障卡。每一步办到哪里、还差什么、几号前办完，随时可以查到。")
    String what();

    @Message("一件申请怎么走")
    String wayTitle();

    @Message("医院登记分娩，家长填一张表；出生医学证明和预防接种证同时办理；领到出生医学证明后登记户口；有了公民身份号码，再办医保参保和社会保障卡。")
    String wayDescription();

    @Message("医院登记分娩")
    String wayHospital();

    @Message("家长填一张表")
    String wayParent();

    @Message("有了身份号码")
    String wayIdNumber();

    @Message("请选择入口")
    String doors();

    @Message("{#when door}{#is 'parent'}家长{#is 'hospital'}医院{#is 'clerk'}办事员{#is 'administrator'}管理员{/when}")
    String door(String door);

    @Message(
            "{#when door}{#is 'parent'}查看自己的办件办到哪里{#is 'hospital'}核对账号和所属机构{#is 'clerk'}查看本单位的待办{#is 'administrator'}查看办件流转和等待{/when}")
    String doorPurpose(String door);

    @Message("演示账号")
    String demonstrationAccounts();

    @Message("密码都是")
    String demonstrationPassword();

    @Message("由 ./birth demo 随办件生成，账号名以 p- 开头")
    String demonstrationParents();

    @Message("九个服务的状态")
    String services();

    @Message("刷新")
    String refresh();

    @Message("服务")
    String service();

    @Message("状态")
    String state();

    @Message("{#when name}{#is 'portal'}办事大厅{#is 'application'}联办申请{#is 'birth-certificate'}出生医学证明"
            + "{#is 'vaccination'}预防接种{#is 'household-registration'}户口登记{#is 'medical-insurance'}医保参保"
            + "{#is 'social-security-card'}社会保障卡{#is 'workflows'}流程引擎{#is 'monitoring'}运行监测{#is 'parent'}家长"
            + "{#else}{name}{/when}")
    String part(String name);

    @Message("{#when readiness}{#is 'READY'}正常{#is 'NOT_READY'}尚未就绪{#else}没有应答{/when}")
    String readiness(String readiness);

    @Message("您的账号")
    String account();

    @Message("账号名")
    String accountName();

    @Message("身份")
    String roles();

    @Message("单位")
    String units();

    @Message("{#when kind}{#is 'parent'}家长{#is 'hospital'}助产机构{#is 'clerk'}办事员{#is 'supervisor'}主管"
            + "{#is 'counter'}综合窗口{#is 'helper'}帮办代办{#is 'administrator'}系统管理员{#is 'security'}安全管理员"
            + "{#is 'auditor'}审计员{#else}{kind}{/when}")
    String role(String kind);

    @Message("我的办件")
    String myCases();

    @Message("还没有办件。")
    String noCases();

    @Message("办件编号")
    String caseNo();

    @Message("承诺办结日")
    String dueOn();

    @Message("受理后确定")
    String dueLater();

    @Message(
            "{#when state}{#is 'SUBMITTED'}已提交{#is 'ACCEPTED'}办理中{#is 'PARTLY_DONE'}部分办结{#is 'DONE'}全部办结{#else}{state}{/when}")
    String caseState(String state);

    @Message("本单位待办")
    String desk();

    @Message(
            "{#when state}{#is 'READY'}待领取{#is 'CLAIMED'}办理中{#is 'NOTICE'}待家长补正{#is 'HELD'}已挂起{#is 'WAITING'}等前一事项{#else}{state}{/when}")
    String workState(String state);

    @Message("件数")
    String items();

    @Message("流程正在等待")
    String waits();

    @Message("共 {open} 处等待，其中 {overdue} 处已超期。")
    String waitsSummary(int open, int overdue);

    @Message("等谁办")
    String waitsFor();

    @Message("消息计数")
    String events();

    @Message("还没有消息。")
    String noEvents();

    @Message("主题")
    String topic();

    @Message("类型")
    String type();

    @Message("暂时查不到：对应的服务没有应答，请稍后刷新。")
    String noReply();

    @Message("这个账号在本页没有待办事项。")
    String nothingHere();

    @Message("{#when kind}{#is 'UNKNOWN_PAGE'}没有这个页面{#is 'NOT_ALLOWED'}没有权限{#is 'SIGN_IN_FAILED'}登录没有成功"
            + "{#is 'SIGN_IN_AWAY'}暂时无法登录{#else}系统出错了{/when}")
    String trouble(String kind);

    @Message("{#when kind}{#is 'UNKNOWN_PAGE'}网址可能输错了，或者页面已经取消。请回首页重新进入。"
            + "{#is 'NOT_ALLOWED'}您的账号不能查看这一页。请换用有权限的账号登录。{#is 'SIGN_IN_FAILED'}登录被取消，或者登录页面停留太久已经失效。请重新登录。"
            + "{#is 'SIGN_IN_AWAY'}统一身份认证服务没有应答，暂时不能登录。您的办件不受影响，请过几分钟再试。{#else}页面没有打开，您的办件不受影响。请稍后重试。{/when}")
    String troubleAdvice(String kind);
}
