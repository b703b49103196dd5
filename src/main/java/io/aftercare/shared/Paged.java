package io.aftercare.shared;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * One page of a list, as pages and API show it.
 *
 * @param page  number of this page, from 0
 * @param size  how many items a full page has
 * @param total how many items there are on all pages
 */
public record Paged<T>(List<T> items, int page, int size, long total) {

    private static final int LARGEST = 100;

    public Paged {
        items = List.copyOf(items);
    }

    public static <E, T> Paged<T> of(Page<E> found, Function<E, T> view) {
        return new Paged<>(found.map(view).getContent(), found.getNumber(), found.getSize(), found.getTotalElements());
    }

    /** What a reader asked for, held within bounds: page 0 or later, 1 to 100 items. */
    public static Pageable request(int page, int size, Sort sort) {
        return PageRequest.of(Math.max(0, Math.min(page, 1_000_000)), Math.max(1, Math.min(size, LARGEST)), sort);
    }

    /** How many pages there are. */
    public long pages() {
        return (total + size - 1) / size;
    }
}
