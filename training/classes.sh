# Sourced from the root of the project: learn CLASS LANGUAGE CORPORA builds what trains, with its teachers, and runs it.
. ./jdk.sh

learn() {
  find_jdk
  find_maven
  mvn --batch-mode -q -Pteachers -pl app,training -am compile dependency:build-classpath -Dmdep.outputFile=target/classpath
  exec "$JAVA_HOME/bin/java" -Xmx6g -XX:+UseSerialGC -XX:+UseTransparentHugePages \
    -cp "training/target/classes:app/target/classes:$(cat training/target/classpath)" "$1" "$2" "$3" .
}
