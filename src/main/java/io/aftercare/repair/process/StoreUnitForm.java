package io.aftercare.repair.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param storagePlace where the unit is put away */
public record StoreUnitForm(
        @NotBlank(message = "{problem.hand-back-storage-missing}")
        @Size(max = 60, message = "{problem.repair-text-long}")
        String storagePlace) {}
