package io.aftercare.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models below {@code processes/} once all beans stand, before the first job is fetched or a request is
 * served. Resources are named by their path below that folder, the same from an IDE and from the jar; only what has
 * changed becomes a new version.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    private static final String NAME = "aftercare";
    private static final String ROOT = "/processes/";

    private final RepositoryService repository;

    ProcessDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy();
    }

    Deployment deploy() {
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        models().forEach((path, model) -> {
            try (var content = model.getInputStream()) {
                deployment.addInputStream(path, content);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + path, e);
            }
        });
        return deployment.deploy();
    }

    private static Map<String, Resource> models() {
        var resolver = new PathMatchingResourcePatternResolver();
        var models = new TreeMap<String, Resource>();
        try {
            for (var kind : new String[] {"bpmn", "dmn"}) {
                for (var model : resolver.getResources("classpath*:processes/**/*." + kind)) {
                    models.put(relativePath(model), model);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the process models", e);
        }
        return models;
    }

    private static String relativePath(Resource model) throws IOException {
        var address = model.getURL().toString();
        return address.substring(address.lastIndexOf(ROOT) + ROOT.length());
    }
}
