package io.aftercare.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Draws where a numbered thing stands. */
@Component
public class ProcessPictures {

    private static final int MAX = 1000;

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    ProcessPictures(HistoryService history, RuntimeService runtime, RepositoryService repository) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
    }

    /** The process started for this number and those it called, outermost first. */
    public List<ProcessPicture> of(String businessKey) {
        var known = instances(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey));
        var ids = known.stream().map(HistoricProcessInstance::getId).collect(Collectors.toSet());
        var found = new ArrayList<HistoricProcessInstance>();
        known.stream()
                .filter(instance -> !ids.contains(instance.getSuperProcessInstanceId()))
                .forEach(instance -> addWithCalled(instance, found));
        return found.stream().map(this::picture).toList();
    }

    private void addWithCalled(HistoricProcessInstance instance, List<HistoricProcessInstance> found) {
        found.add(instance);
        instances(history.createHistoricProcessInstanceQuery().superProcessInstanceId(instance.getId()))
                .forEach(called -> addWithCalled(called, found));
    }

    private static List<HistoricProcessInstance> instances(HistoricProcessInstanceQuery query) {
        return query.listPage(0, MAX).stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(HistoricProcessInstance::getId))
                .toList();
    }

    private ProcessPicture picture(HistoricProcessInstance instance) {
        var ended = instance.getEndTime() != null;
        return new ProcessPicture(
                instance.getProcessDefinitionKey(),
                instance.getBusinessKey(),
                xml(instance.getProcessDefinitionId()),
                ended ? List.of() : active(instance.getId()),
                passed(instance.getId()),
                ended);
    }

    private String xml(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model of " + definitionId, e);
        }
    }

    private List<String> active(String instanceId) {
        var root = runtime.getActivityInstance(instanceId);
        return root == null ? List.of() : waiting(root).distinct().sorted().toList();
    }

    /** Where tokens stand, those that wait for a job before an element included. */
    private static Stream<String> waiting(ActivityInstance scope) {
        var children = Arrays.stream(scope.getChildActivityInstances())
                .flatMap(child ->
                        child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0
                                ? Stream.of(child.getActivityId())
                                : waiting(child));
        var hops = Arrays.stream(scope.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        return Stream.concat(children, hops);
    }

    private List<String> passed(String instanceId) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .finished()
                .listPage(0, MAX)
                .stream()
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .sorted()
                .toList();
    }
}
