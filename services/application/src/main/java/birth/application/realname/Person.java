package birth.application.realname;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A person as an identity paper names them; kind of paper as in domain.md 6.9 (01 is the citizen ID card). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(String name, String idType, String idNo) {}
