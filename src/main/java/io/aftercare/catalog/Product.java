package io.aftercare.catalog;

/**
 * A model as others see it.
 *
 * @param code   article code, such as {@code CM-500}
 * @param name   what people call it, such as {@code Crema 500}
 * @param family code of its product family
 */
public record Product(String code, String name, String family, boolean active) {}
