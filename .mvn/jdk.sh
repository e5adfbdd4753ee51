# Finds a JDK 21 or later and exports JAVA_HOME. Sourced by ./birth and ./mvnw; plain sh.

jdk_is_new_enough() {
    [ -x "$1/bin/javac" ] || return 1
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ "${release:-0}" -ge 21 ]
}

find_jdk() {
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "$JAVA_HOME" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* /opt/java/*; do
        if [ -n "$candidate" ] && jdk_is_new_enough "$candidate"; then
            export JAVA_HOME="$candidate"
            return 0
        fi
    done
    echo "No JDK 21 or later found: install one (Debian 13: apt-get install openjdk-21-jdk-headless; or any Temurin 21 or 25) or set JAVA_HOME." >&2
    return 1
}

JAVA_HOME=${JAVA_HOME:-}
find_jdk || exit 1
