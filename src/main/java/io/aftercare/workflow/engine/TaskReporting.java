package io.aftercare.workflow.engine;

import io.aftercare.identity.Role;
import io.aftercare.workflow.engine.TaskEvents.OpenedTask;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;

/** Makes every user task of every model report to {@link TaskEvents}, and refuses models that break the house rules. */
class TaskReporting extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskEvents> events;

    TaskReporting(ObjectProvider<TaskEvents> events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        requireKnownRoles(definition);
        var processKey = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> events.getObject().opened(opened(task, processKey)));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                task -> events.getObject().assigned(task.getId(), task.getAssignee()));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE, task -> events.getObject().gone(task.getId()));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> events.getObject().gone(task.getId()));
    }

    @Override
    public void parseScriptTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        throw new ProcessEngineException("Script task '" + activity.getId() + "': models contain no scripts");
    }

    private static void requireKnownRoles(TaskDefinition definition) {
        var roles = definition.getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .toList();
        if (roles.isEmpty() || !roles.stream().allMatch(key -> Role.ofKey(key).isPresent())) {
            throw new ProcessEngineException(
                    "User task '" + definition.getKey() + "' must name roles as candidate groups, not " + roles);
        }
    }

    private static OpenedTask opened(DelegateTask task, String processKey) {
        return new OpenedTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                processKey,
                task.getExecution().getProcessBusinessKey(),
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet()),
                task.getCreateTime().toInstant());
    }
}
