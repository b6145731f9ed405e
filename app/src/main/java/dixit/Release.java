package dixit;

/** Which Dixit this is. */
public final class Release {
    private Release() {}

    /** The version of the packaged program. */
    public static String version() {
        String version = Release.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
