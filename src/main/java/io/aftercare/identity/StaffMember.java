package io.aftercare.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An account of a member of staff. Never deleted: timelines name it; it is switched off instead. */
@Entity
@Table(name = "staff")
class StaffMember extends AbstractAggregateRoot<StaffMember> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String displayName;
    private String email;
    private String language;
    private String passwordHash;
    private int passwordNumber;
    private boolean passwordExpired;
    private boolean active;

    @Version
    private long version;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "staff_centre", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "centre")
    private Set<String> centres = new HashSet<>();

    protected StaffMember() {}

    StaffMember(String username) {
        this.username = username;
    }

    void describe(StaffDetails details) {
        if (active && !keepsAll(details)) {
            registerEvent(new StaffLostDuties(username, centres()));
        }
        displayName = details.displayName();
        email = details.email();
        language = details.language();
        active = details.active();
        roles.retainAll(details.roles());
        roles.addAll(details.roles());
        centres.retainAll(details.centres());
        centres.addAll(details.centres());
    }

    private boolean keepsAll(StaffDetails details) {
        return details.active()
                && details.roles().containsAll(roles)
                && details.centres().containsAll(centres);
    }

    /** What members may change of themselves. */
    void introduce(String newDisplayName, String newEmail, String newLanguage) {
        displayName = newDisplayName;
        email = newEmail;
        language = newLanguage;
    }

    /**
     * Ends every session that began with the password before.
     *
     * @param expired whether somebody else chose the password, so that it must be changed at the next login
     */
    void changePassword(String hash, boolean expired) {
        passwordHash = hash;
        passwordExpired = expired;
        passwordNumber++;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    String passwordHash() {
        return passwordHash;
    }

    int passwordNumber() {
        return passwordNumber;
    }

    boolean passwordExpired() {
        return passwordExpired;
    }

    boolean active() {
        return active;
    }

    boolean isWorkingAdmin() {
        return active && roles.contains(Role.ADMIN);
    }

    long version() {
        return version;
    }

    StaffDetails details() {
        return new StaffDetails(displayName, email, language, roles(), centres(), active);
    }

    StaffAccount account() {
        return new StaffAccount(username, displayName, email, language, roles(), centres(), active, version);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Set<String> centres() {
        return Set.copyOf(centres);
    }
}
