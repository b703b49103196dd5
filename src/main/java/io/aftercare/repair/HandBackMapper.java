package io.aftercare.repair;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface HandBackMapper {

    @Mapping(target = "consentAt", source = "consent.consentAt")
    HandBack handBack(UnitReturn unitReturn);

    @Mapping(target = ".", source = "unitReturn.consent")
    HandBackSheet sheet(UnitReturn unitReturn, boolean oldUnitToo);
}
