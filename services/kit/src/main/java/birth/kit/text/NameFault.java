package birth.kit.text;

import birth.kit.problem.Problem.FieldError;

/** What can be wrong with a child's name (domain.md 1.5 nos. 1 and 2, 3.12 D04): a stable code, what is wrong, how to mend it. */
public enum NameFault {
    NAME_CHARACTER("有字不在《通用规范汉字表》内", "请改用表内的字，不用繁体、异体字、字母或数字"),
    NAME_DOT("间隔号只能写在两个字之间", "请用中文间隔号“·”，例如 古丽·买买提"),
    NAME_LENGTH("姓名应为2至6个汉字，其中姓1至2个字", "请核对字数，以及姓与名是否各在其位");

    private final String message;
    private final String fix;

    NameFault(String message, String fix) {
        this.message = message;
        this.fix = fix;
    }

    public FieldError at(String field) {
        return new FieldError(field, name(), message, fix);
    }

    /** Names the offending characters beside the field; for the one who typed them only. */
    FieldError at(String field, String characters) {
        return new FieldError(field, name(), message + "：" + characters, fix);
    }
}
