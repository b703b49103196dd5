package io.aftercare.casefile.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the files of cases lie.
 *
 * @param dir   the folder ({@code AFTERCARE_FILES_DIR}), shared by all nodes; without it only the embedded database starts,
 *              with {@code .aftercare/files}
 * @param adopt whether a folder that another database has used is taken over ({@code AFTERCARE_FILES_ADOPT}), after a
 *              backup was put back
 */
@ConfigurationProperties("aftercare.files")
record FileSettings(String dir, @DefaultValue("false") boolean adopt) {}
