package io.aftercare.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** One BPMN file, and what the house rules say about it. */
record ProcessModel(Path file, Document document) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final int MOST_ACTIVITIES = 15;
    private static final Set<String> FORBIDDEN_ELEMENTS =
            Set.of("scriptTask", "script", "executionListener", "taskListener", "field", "connector");
    private static final Set<String> FORBIDDEN_ATTRIBUTES =
            Set.of("class", "delegateExpression", "type", "assignee", "dueDate", "followUpDate", "formKey", "formRef");
    private static final Pattern ELEMENT_ID = Pattern.compile("[a-z]+(_[a-z0-9]+)+");
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([\\w, ]*)\\)}");
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{!?\\w+}|\\$\\{\\w+ (==|!=) ('[A-Z_]+'|true|false)}");

    /** A call of a bean in a model: {@code ${warrantyClaimSteps.acknowledge(claimNumber)}}. */
    record Call(String bean, String method, int arguments) {}

    static ProcessModel read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new ProcessModel(file, factory.newDocumentBuilder().parse(in));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    String key() {
        return process().getAttribute("id");
    }

    List<String> userTasks() {
        return elements("userTask").map(task -> task.getAttribute("id")).toList();
    }

    /** Ids of everything in the model, and the names of its messages. */
    Set<String> names() {
        return Stream.concat(
                        elements("*").map(element -> element.getAttribute("id")),
                        elements("message").map(message -> message.getAttribute("name")))
                .collect(Collectors.toSet());
    }

    List<Call> calls() {
        return expressions()
                .map(CALL::matcher)
                .filter(Matcher::matches)
                .map(call -> new Call(
                        call.group(1),
                        call.group(2),
                        call.group(3).isBlank() ? 0 : call.group(3).split(",").length))
                .toList();
    }

    /** What is wrong with the model; empty if nothing. */
    List<String> breaches() {
        var breaches = new ArrayList<String>();
        expect(breaches, "file name is the process id", (key() + ".bpmn").equals(String.valueOf(file.getFileName())));
        expect(
                breaches,
                "one executable process",
                elements("process").count() == 1
                        && process().getAttribute("isExecutable").equals("true"));
        expect(breaches, "versionTag", process().hasAttributeNS(CAMUNDA, "versionTag"));
        expect(breaches, "historyTimeToLive", process().hasAttributeNS(CAMUNDA, "historyTimeToLive"));
        expect(breaches, "at most 15 activities", activities().count() <= MOST_ACTIVITIES);
        all().forEach(element -> {
            elementRules(breaches, element);
            attributeRules(breaches, element);
        });
        flowNodes().forEach(node -> nodeRules(breaches, node));
        expressions()
                .filter(expression -> !CALL.matcher(expression).matches())
                .forEach(expression -> breaches.add("not a call of a bean with variables: " + expression));
        elements("conditionExpression")
                .map(condition -> condition.getTextContent().strip())
                .filter(condition -> !CONDITION.matcher(condition).matches())
                .forEach(condition -> breaches.add("condition compares more than one variable: " + condition));
        return breaches;
    }

    private static void elementRules(List<String> breaches, Element element) {
        if (FORBIDDEN_ELEMENTS.contains(element.getLocalName())) {
            breaches.add("forbidden element " + element.getLocalName());
        }
    }

    private static void attributeRules(List<String> breaches, Element element) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).forEach(attribute -> {
            if (CAMUNDA.equals(attribute.getNamespaceURI())
                    && FORBIDDEN_ATTRIBUTES.contains(attribute.getLocalName())) {
                breaches.add("forbidden attribute camunda:" + attribute.getLocalName());
            }
            if (attribute.getNodeValue().contains("execution.")) {
                breaches.add("reaches into the engine: " + attribute.getNodeValue());
            }
        });
    }

    private static void nodeRules(List<String> breaches, Element node) {
        var id = node.getAttribute("id");
        if (!ELEMENT_ID.matcher(id).matches()) {
            breaches.add("element id is not kind_verb_object: " + id);
        }
        if (node.getAttribute("name").isBlank()) {
            breaches.add("no name: " + id);
        }
    }

    private static void expect(List<String> breaches, String rule, boolean kept) {
        if (!kept) {
            breaches.add(rule);
        }
    }

    private Element process() {
        return elements("process").findFirst().orElseThrow();
    }

    private Stream<String> expressions() {
        var called = all().map(element -> element.getAttributeNS(CAMUNDA, "expression"));
        var pauses = elements("failedJobRetryTimeCycle")
                .map(cycle -> cycle.getTextContent().strip());
        return Stream.concat(
                called.filter(expression -> !expression.isEmpty()), pauses.filter(cycle -> cycle.startsWith("${")));
    }

    private Stream<Element> activities() {
        return all().filter(element -> element.getLocalName().endsWith("Task")
                || element.getLocalName().equals("callActivity"));
    }

    private Stream<Element> flowNodes() {
        return all().filter(element -> BPMN.equals(element.getNamespaceURI()))
                .filter(element -> element.getLocalName().matches(".*(Task|Event|Gateway)|callActivity|subProcess"));
    }

    private Stream<Element> all() {
        return elements("*");
    }

    private Stream<Element> elements(String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
