package io.aftercare.repair;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface WorkSheetMapper {

    @Mapping(target = "warrantyShare", expression = "java(order.getShares().byCostClass())")
    @Mapping(target = ".", source = "findings")
    @Mapping(target = ".", source = "work")
    WorkSheet sheet(WorkshopOrder order);

    @Mapping(target = "openedAt", source = "startedAt")
    @Mapping(target = "completedAt", source = "endedAt")
    @Mapping(target = "faultCode", source = "findings.faultCode")
    @Mapping(target = "resolutionCode", source = "work.resolutionCode")
    @Mapping(target = "oldPart", source = "work.oldPart")
    RepairOrder order(WorkshopOrder order);

    WorkSheet.Line line(OrderLine line);

    WorkSheet.Test test(TestRun test);
}
