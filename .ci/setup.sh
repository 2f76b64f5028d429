# What ./run, ./verify and docs/images/make need of the system; sourced by them.

# Java 17 takes the names of files to be in the character set of the locale, and there has to be one that holds them all.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] && return 0
    LC_ALL=
    LC_CTYPE=C.UTF-8
    export LC_ALL LC_CTYPE
}

need_java() {
    java=java
    [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ] && java=$JAVA_HOME/bin/java
    command -v "$java" >/dev/null 2>&1 && return 0
    install_packages openjdk-17-jdk-headless
}

need_maven() {
    command -v mvn >/dev/null 2>&1 && command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" >/dev/null 2>&1 && return 0
    install_packages openjdk-17-jdk-headless maven
}

# Tests read some formats with programs of their own, in Python.
need_python() {
    command -v python3 >/dev/null 2>&1 && return 0
    install_packages python3-minimal
}

# A test has the real git merge two branches.
need_git() {
    command -v git >/dev/null 2>&1 && return 0
    install_packages git
}

need_gtk() {
    has_library libgtk-3.so.0 && return 0
    # Ubuntu 24.04 has renamed it
    if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
        install_packages libgtk-3-0t64
    else
        install_packages libgtk-3-0
    fi
}

# A screen of our own, with a window manager and fonts, for tests where there is no display.
need_screen() {
    # libXtst: the tests move and press the mouse through it
    command -v Xvfb >/dev/null 2>&1 && command -v openbox >/dev/null 2>&1 && has_font && has_library libXtst.so.6 && return 0
    install_packages xvfb openbox fonts-dejavu-core libxtst6
}

has_library() {
    for folder in /lib /usr/lib /lib64 /usr/lib64 /lib/*-linux-gnu /usr/lib/*-linux-gnu; do
        [ -e "$folder/$1" ] && return 0
    done
    return 1
}

has_font() {
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.ttf' -o -name '*.otf' 2>/dev/null | head -n 1)" ]
}

# Installs packages of the distribution where that is allowed; says how where it is not.
install_packages() {
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        if ! sudo -n true 2>/dev/null; then
            as_root=none
        fi
    fi
    if [ "$as_root" = none ] || ! command -v apt-get >/dev/null 2>&1; then
        echo "Missing: $*. Please install it, on Debian and Ubuntu with" >&2
        echo "    sudo apt-get install --no-install-recommends $*" >&2
        return 1
    fi
    echo "Installing $*..." >&2
    log=$(mktemp)
    if $as_root sh -c 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"' \
        sh "$@" >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    echo "Could not install: $*" >&2
    return 1
}

# Prints one source file under $1 that is newer than $2, or nothing.
newer_sources() {
    find "$1/pom.xml" "$1/target-platform" "$1/bundles" "$1/features" "$1/product" \
        -name target -prune -o -type f -newer "$2" -print 2>/dev/null | head -n 1
}

# A screen of our own until stop_screen; DISPLAY names it.
start_screen() {
    need_screen || return 2
    number=$(mktemp) || return 2
    # -displayfd: the server takes a free number and tells it once it is ready
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
    screen=$!
    waited=0
    while [ ! -s "$number" ] && [ $waited -lt 100 ]; do
        sleep 0.1
        waited=$((waited + 1))
    done
    [ -s "$number" ] || {
        echo "Xvfb does not start." >&2
        return 2
    }
    DISPLAY=:$(cat "$number")
    export DISPLAY
    rm -f "$number"
    unset WAYLAND_DISPLAY
    openbox >/dev/null 2>&1 &
    manager=$!
}

stop_screen() {
    [ -z "${manager:-}" ] || kill "$manager" 2>/dev/null
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null
}
