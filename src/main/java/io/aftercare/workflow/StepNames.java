package io.aftercare.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** Reads from the models what steps are called, and which can be left out. */
@Component
class StepNames {

    private final RepositoryService repository;

    StepNames(RepositoryService repository) {
        this.repository = repository;
    }

    /** The step's name in one line; its id where it has none. */
    String of(String definitionId, String elementId) {
        var node = node(definitionId, elementId);
        if (node != null && node.getName() != null) {
            return node.getName().replaceAll("\\s+", " ").strip();
        }
        return elementId == null ? "–" : elementId;
    }

    String ofLatest(String processKey, String elementId) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        return definition == null ? of(null, elementId) : of(definition.getId(), elementId);
    }

    /** Whether the process can go on without it: a service task that answers nothing and has one way out. */
    boolean canBeLeftOut(String definitionId, String elementId) {
        return node(definitionId, elementId) instanceof ServiceTask task
                && task.getCamundaResultVariable() == null
                && task.getOutgoing().size() == 1;
    }

    private FlowNode node(String definitionId, String elementId) {
        if (definitionId == null || elementId == null) {
            return null;
        }
        return repository.getBpmnModelInstance(definitionId).getModelElementById(elementId) instanceof FlowNode node
                ? node
                : null;
    }
}
