package io.aftercare.repair;

import org.mapstruct.Mapper;

@Mapper
interface HandBackMapper {

    HandBack handBack(UnitReturn unitReturn);

    HandBackSheet sheet(UnitReturn unitReturn);
}
