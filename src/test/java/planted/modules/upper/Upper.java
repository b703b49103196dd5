package planted.modules.upper;

import planted.modules.lower.Lower;

/** The other half. */
public class Upper {

    public Lower lower;
}
