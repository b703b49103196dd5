package io.aftercare.casefile;

import io.aftercare.shared.InvalidInputException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which cases somebody looks for; null or empty means any.
 *
 * @param q      a case number with or without prefix and zeros, the beginning of a serial number, a part of a
 *               product's name or code, or a customer's name or email address
 * @param status {@code open}, {@code ended} or the name of a {@link CaseStage}
 * @param centre code of the responsible centre
 * @param unread true for those in which a word of the customer waits for a reader
 */
public record CaseQuery(String q, String status, String centre, Boolean unread) {

    public CaseQuery {
        q = q == null ? "" : q.strip();
        status = status == null ? "" : status.strip();
        centre = centre == null ? "" : centre.strip();
        unread = Boolean.TRUE.equals(unread);
    }

    /** @throws InvalidInputException if there is no such status */
    List<CaseStage> stages() {
        var stages = Stream.of(CaseStage.values()).filter(this::includes).toList();
        if (stages.isEmpty()) {
            throw new InvalidInputException("status", "case-status-unknown");
        }
        return stages;
    }

    private boolean includes(CaseStage stage) {
        return switch (status) {
            case "" -> true;
            case "open" -> !stage.ended();
            case "ended" -> stage.ended();
            default -> stage.name().equals(status);
        };
    }
}
