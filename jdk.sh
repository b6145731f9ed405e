# Finds a JDK 25 or later and Maven 3.8 or later; sourced by ./dixit and ./verify.
# Leaves JAVA_HOME set, or says in one sentence what is missing and returns 1.

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'
}

find_jdk() {
  for home in "${DIXIT_JAVA_HOME:-}" "${JAVA_HOME:-}" \
      /usr/lib/jvm/*25* /usr/lib/jvm/*2[6-9]* /usr/lib/jvm/*[3-9][0-9]* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)")")"; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    major=$(java_major "$home")
    case "$major" in ''|*[!0-9]*) continue ;; esac
    [ "$major" -ge 25 ] && { JAVA_HOME=$home; export JAVA_HOME; return 0; }
  done
  echo "dixit: needs a JDK 25 or later: install one (Eclipse Temurin, or your system's openjdk-25-jdk) or point JAVA_HOME at it." >&2
  return 1
}

find_maven() {
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  major=${version%%.*}
  minor=${version#*.}
  if [ -n "$version" ] && { [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 8 ]; }; }; then
    return 0
  fi
  echo "dixit: needs Maven 3.8 or later to build: install it (your system's package 'maven') and put mvn on the PATH." >&2
  return 1
}
