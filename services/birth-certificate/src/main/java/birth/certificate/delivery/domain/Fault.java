package birth.certificate.delivery.domain;

import birth.kit.problem.Problem.FieldError;

/** What can be wrong with a field of a delivery record or of a parent, and how to mend it. The name is the stable code. */
public enum Fault {
    REQUIRED("此项未填写", "请补充填写"),
    REFERENCE_FORMAT("分娩记录编号格式不正确", "请使用 36 位小写 UUID"),
    INSTITUTION_FORMAT("助产机构代码格式不正确", "请填写 18 位统一社会信用代码"),
    INSTITUTION_CHECK("助产机构代码的校验位不正确", "请按机构证书逐位核对，常见为某一位录错"),
    INSTITUTION_UNLICENSED("出生当日该机构没有助产技术服务许可", "请核对机构代码与所在区县；新取得许可的机构请先由卫生健康局登记"),
    REGION_FORMAT("行政区划代码格式不正确", "请填写 6 位县级行政区划代码"),
    PERSON_NAME("姓名应为 2 至 30 个字", "请按证件填写姓名"),
    ID_TYPE("证件类别不在代码表内", "居民身份证填 01，护照填 03，港澳台通行证填 06 或 07"),
    ID_FORMAT("证件号码格式不正确", "请按证件逐位核对；身份证号为 18 位，末位可为 X"),
    ID_BIRTH_DATE("身份证号中的出生日期不存在", "请核对第 7 至 14 位"),
    ID_CHECK_DIGIT("身份证号的校验位不正确", "请按证件逐位核对，常见为某一位录错"),
    ID_SEX_PARITY("身份证号第 17 位与性别不符", "父亲应为奇数、母亲应为偶数，请核对号码，并确认录入的是谁的证件"),
    ID_ENTRIES_DIFFER("两次录入的证件号码不一致", "请对照证件原件重新录入两次，不要复制粘贴"),
    BIRTH_DATE_DIFFERS("出生日期与身份证号第 7 至 14 位不一致", "请对照证件核对出生日期和号码"),
    FATHER_AGE("按出生日期计算，孩子出生时父亲不满 14 岁", "请核对证件号码和出生日期，并确认录入的是父亲的证件"),
    PERSON_CHANGES("与原证明上的不是同一个人", "请将“更换当事人”选为是，并登记亲子鉴定意见书；确为同一人的，请核对姓名、号码和出生日期"),
    PARENTAGE_REPORT_MISSING("更换父亲或母亲须有亲子鉴定意见书", "请登记鉴定机构、意见书编号和出具日期"),
    MOTHER_AGE("按身份证号计算，母亲分娩时年龄不在 12 至 60 岁", "请核对身份证号与出生时间"),
    HBS_AG("乙肝表面抗原结果不在代码表内", "请填写 POSITIVE、NEGATIVE 或 UNKNOWN"),
    MOBILE("手机号格式不正确", "请填写 11 位手机号"),
    TEXT_LENGTH("内容过长或含有不能使用的字符", "请缩短后重新填写"),
    CODE_FORMAT("代码格式不正确", "请填写代码表中的字母、数字代码"),
    TIME_FORMAT("时间格式不正确", "请写成 2026-11-02T09:20:00+08:00 的形式"),
    TIME_IN_FUTURE("时间晚于现在", "请核对日期和时间"),
    BEFORE_ADMISSION("出生时间早于入院时间", "请核对出生时间与入院时间"),
    BEFORE_BIRTH("接种时间早于出生时间", "请核对接种时间与出生时间"),
    CHILDREN_COUNT("一次分娩应有 1 至 6 个孩子", "请逐个填写本次分娩的孩子"),
    PLURAL_INDEX("胎次序号应从 1 起连续且不重复", "请按出生先后填写 1、2、3……"),
    OUTCOME("出生结局不在代码表内", "活产填 LIVE，死产填 STILLBORN"),
    SEX("性别不在代码表内", "男填 1，女填 2；不能确定填 0，未说明填 9，由家长到窗口办理"),
    WEEKS_RANGE("孕周应在 20 至 44 周", "请核对孕周"),
    DAYS_RANGE("孕周之外的天数应在 0 至 6 天", "满 7 天请计为一周"),
    WEIGHT_RANGE("体重应在 300 至 8000 克", "请核对体重，单位是克"),
    LENGTH_RANGE("身长应在 20 至 65 厘米", "请核对身长，单位是厘米");

    private final String message;
    private final String fix;

    Fault(String message, String fix) {
        this.message = message;
        this.fix = fix;
    }

    public FieldError at(String field) {
        return new FieldError(field, name(), message, fix);
    }
}
