package io.aftercare.repair;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface WorkSheetMapper {

    @Mapping(target = "warrantyShare", expression = "java(order.getShares().byCostClass())")
    @Mapping(target = ".", source = "ticket")
    @Mapping(target = ".", source = "course")
    @Mapping(target = ".", source = "findings")
    @Mapping(target = ".", source = "contest")
    @Mapping(target = ".", source = "work")
    @Mapping(target = ".", source = "bench")
    WorkSheet sheet(WorkshopOrder order);

    @Mapping(target = ".", source = "ticket")
    @Mapping(target = "openedAt", source = "ticket.startedAt")
    @Mapping(target = "status", source = "course.status")
    @Mapping(target = "completedAt", source = "course.endedAt")
    @Mapping(target = "outcome", expression = "java(order.getCourse().getStatus().outcome())")
    @Mapping(target = "faultCode", source = "findings.faultCode")
    @Mapping(target = "finding", source = "findings.finding")
    @Mapping(target = "resolutionCode", source = "work.resolutionCode")
    @Mapping(target = "oldPart", expression = "java(order.oldPart())")
    RepairOrder order(WorkshopOrder order);

    WorkSheet.Line line(OrderLine line);

    WorkSheet.Test test(TestRun test);

    WorkSheet.Round round(RepairRound round);
}
