package io.aftercare.casefile;

import io.aftercare.customers.CaseLoad;
import io.aftercare.shared.SerialNumber;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customers' module which centres have to do with a customer or a unit. */
@Component
@Transactional(readOnly = true)
class CasesOfCustomers implements CaseLoad {

    private final CaseRecords records;

    CasesOfCustomers(CaseRecords records) {
        this.records = records;
    }

    @Override
    public Set<String> centresOfCustomer(long customerId) {
        return records.centresOfCustomer(customerId);
    }

    @Override
    public Set<String> centresOfUnit(String serial) {
        return records.centresOfSerial(SerialNumber.keyOf(serial));
    }

    @Override
    public String openCaseOf(String serial) {
        return records.findBySerialKeyOrderByOpenedAtDesc(SerialNumber.keyOf(serial)).stream()
                .filter(file -> !file.stage().ended())
                .map(CaseRecord::number)
                .findFirst()
                .orElse(null);
    }
}
