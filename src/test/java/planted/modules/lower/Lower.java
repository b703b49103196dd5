package planted.modules.lower;

import planted.modules.upper.Upper;

/** Half of a circle. */
public class Lower {

    public Upper upper;
}
