package io.aftercare.shared;

import java.util.regex.Pattern;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;

/**
 * Tells Hibernate that a server reached through MySQL's driver is a MariaDB. The driver calls it MySQL, and from
 * MariaDB 11 on Hibernate would then speak the SQL of a MySQL of that version. Public, since Hibernate makes it.
 */
public class MariaDbDialects implements DialectResolver {

    private static final long serialVersionUID = 1;

    /** Before version 11 the server puts {@code 5.5.5-} before its own version. */
    private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\.(\\d+).*MariaDB.*");

    @Override
    public Dialect resolveDialect(DialectResolutionInfo info) {
        var version = VERSION.matcher(String.valueOf(info.getDatabaseVersion()));
        if (!version.matches()) {
            return null;
        }
        return new MariaDBDialect(DatabaseVersion.make(
                Integer.valueOf(version.group(1)),
                Integer.valueOf(version.group(2)),
                Integer.valueOf(version.group(3))));
    }
}
