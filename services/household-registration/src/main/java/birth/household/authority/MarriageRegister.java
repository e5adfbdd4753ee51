package birth.household.authority;

/** Civil affairs' register of marriages (domain.md 8.4: 民政 is the source, others verify). Asked outside any transaction. */
public interface MarriageRegister {

    /** @throws Unanswered when it cannot be asked now; asking again is safe */
    Standing verify(MarriageQuestion question);
}
