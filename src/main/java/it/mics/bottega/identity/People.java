package it.mics.bottega.identity;

import it.mics.bottega.uikit.Messages;
import it.mics.bottega.uikit.Ui;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who holds which account and which role: names and addressees for the modules above. */
@Service
public class People {
    private final IdentityQueries queries;
    private final Messages messages;

    People(IdentityQueries queries, Messages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    /** The person behind this account as they may act now; empty where the account is gone or suspended. */
    public Optional<Actor> actor(AccountId id) {
        return queries.actor(id);
    }

    /** The display names of these accounts; of somebody who was erased the pseudonym. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return queries.names(ids, this::former);
    }

    /** The display name of this account, or an empty string where it is gone. */
    public String name(AccountId id) {
        return names(List.of(id)).getOrDefault(id, "");
    }

    /** The e-mail address of this account, if it has one; given only to somebody whom the person has accepted. */
    public Optional<String> email(AccountId id) {
        return queries.email(id);
    }

    /** Who moderates this spoke, leader first. */
    public List<AccountId> moderators(int spoke) {
        List<AccountId> leaders = queries.holders(Role.SPOKE_LEADER, "spoke", spoke);
        return leaders.isEmpty() ? queries.holders(Role.SPOKE_DEPUTY, "spoke", spoke) : leaders;
    }

    /** Who acts for this company. */
    public List<AccountId> membersOf(OrganisationId company) {
        return queries.holders(Role.COMPANY_MEMBER, "organisation_id", company.value());
    }

    private String former(String pseudonym) {
        return messages.text(Ui.language(), "identity.former", pseudonym);
    }
}
