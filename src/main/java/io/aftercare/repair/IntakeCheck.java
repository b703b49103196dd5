package io.aftercare.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One check of the family's list, as it was found when the unit came in. */
@Entity
@Table(name = "unit_intake_check")
class IntakeCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private String checkCode;
    private boolean inOrder;

    protected IntakeCheck() {}

    IntakeCheck(String caseNumber, String checkCode, boolean inOrder) {
        this.caseNumber = caseNumber;
        this.checkCode = checkCode;
        this.inOrder = inOrder;
    }

    IntakeSheet.Check view() {
        return new IntakeSheet.Check(checkCode, inOrder);
    }
}
