package io.aftercare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/**
 * The last test of the whole build: every flow node of every model was entered by one of the tests before it. Runs alone,
 * after all others; writes {@code target/process-coverage/report.txt}.
 */
class ProcessCoverageVerdict {

    private static final Path MODELS = Path.of("processes");
    private static final Path REPORT = Path.of("target", "process-coverage", "report.txt");

    @Test
    void everyFlowNodeWasEnteredByATest() throws IOException {
        var entered = entered();
        var report = new ArrayList<String>();
        var missing = new TreeSet<String>();
        for (var model : models()) {
            var nodes = nodes(model);
            var unseen = new TreeSet<>(nodes);
            unseen.removeAll(entered);
            report.add("%-22s %3d of %3d flow nodes, %5.1f %%"
                    .formatted(
                            key(model),
                            nodes.size() - unseen.size(),
                            nodes.size(),
                            100.0 * (nodes.size() - unseen.size()) / nodes.size()));
            unseen.forEach(node -> report.add("    never entered: " + node));
            missing.addAll(unseen);
        }
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
        report.forEach(System.out::println);
        assertThat(missing).as("flow nodes that no test entered").isEmpty();
    }

    private static List<BpmnModelInstance> models() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .toList();
        }
    }

    private static String key(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private static Set<String> nodes(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(node -> key(model) + " " + node.getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> entered() throws IOException {
        var lines = new TreeSet<String>();
        if (Files.notExists(ProcessFootprints.folder())) {
            return lines;
        }
        try (Stream<Path> files = Files.list(ProcessFootprints.folder())) {
            for (var file : files.toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
