package dixit.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the program's version and the models it reads with. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"dixit " + (version == null ? "(not packaged)" : version)};
    }
}
