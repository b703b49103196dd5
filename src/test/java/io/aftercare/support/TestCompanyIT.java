package io.aftercare.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TestCompanyIT {

    @Autowired
    TestCompany company;

    @Autowired
    ServiceCentres centres;

    @Autowired
    StaffDirectory staff;

    @LocalServerPort
    int port;

    @Test
    void hasCentresInTwoRegionsAndStaffForEveryRole() {
        assertThat(centres.get(TestCompany.BERLIN).region())
                .isEqualTo(centres.get(TestCompany.VIENNA).region())
                .isNotEqualTo(centres.get(TestCompany.MOSCOW).region());
        for (var role : Role.values()) {
            if (role != Role.ADMIN) {
                assertThat(staff.find(TestCompany.user(TestCompany.MOSCOW, role)))
                        .hasValueSatisfying(
                                member -> assertThat(member.has(role)).isTrue());
            }
        }
    }

    @Test
    void registersAUnitThatNoOtherTestHas() {
        assertThat(company.freshUnit().serial())
                .isNotEqualTo(company.freshUnit().serial());
    }

    @Test
    void letsStaffInByFormAndByBasicLogIn() {
        var frontDesk = TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);

        assertThat(Visitor.program(port, frontDesk).get("/api/v1/worklist").statusCode())
                .isEqualTo(200);
        assertThat(Visitor.browser(port).signIn(frontDesk).get("/desk").statusCode())
                .isEqualTo(200);
    }
}
