package io.aftercare.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RepairWarranties extends ListCrudRepository<RepairWarrantyEntity, Long> {

    boolean existsByRepairOrder(String repairOrder);

    Optional<RepairWarrantyEntity> findFirstByRepairOrder(String repairOrder);

    List<RepairWarrantyEntity> findBySerialOrderByStartsOnDesc(String serial);

    /** Those on a repair of this fault that run on this day, the longest first. */
    @Query("""
            select w from RepairWarrantyEntity w
            where w.serial = :serial and w.fault = :fault and w.startsOn <= :day and w.lastDay >= :day
            order by w.lastDay desc""")
    List<RepairWarrantyEntity> runningOnFault(String serial, String fault, LocalDate day);

    /** Those that run on this day, the longest first. */
    @Query("""
            select w from RepairWarrantyEntity w
            where w.serial = :serial and w.symptom = :symptom and w.startsOn <= :day and w.lastDay >= :day
            order by w.lastDay desc""")
    List<RepairWarrantyEntity> running(String serial, String symptom, LocalDate day);
}
