# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Shared by packaging/run and packaging/test: finds what is missing, installs it and builds.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034 # the callers name the lists
lists=$root/packaging/linux
build=$root/build/release
me=packaging/$(basename "$0")

say() { printf '%s: %s\n' "$me" "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# Sets system ("debian" when Debian 12 or 13), release (its number) and system_name (for people).
detect_system() {
    system=other release=0 system_name=$(uname -s)
    [ -r /etc/os-release ] || return 0
    system_name=$(. /etc/os-release && echo "${PRETTY_NAME:-$ID}")
    release=$(. /etc/os-release && echo "${VERSION_ID:-0}")
    [ "$(. /etc/os-release && echo "${ID:-}")" = debian ] || return 0
    case $release in 12 | 13) system=debian ;; esac
}

# package_names LIST...: the names in these lists that this system's release wants.
package_names() {
    local name since
    while read -r name _; do
        since=${name##*@}
        if [ "$since" = "$name" ]; then
            echo "$name"
        elif [ "$system" != debian ] || [ "$release" -ge "$since" ]; then
            echo "${name%@*}"
        fi
    done < <(grep -hv -e '^#' -e '^$' "$@")
}

# missing_packages LIST...: those of them that are not installed; asks dpkg once, runs nothing else.
missing_packages() {
    local wanted
    wanted=$(package_names "$@" | sort -u)
    # shellcheck disable=SC2086 # a list of words
    comm -23 <(echo "$wanted") <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted \
        2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

# On a system that the scripts do not know: says what to install, name and purpose, what to do then
# ($by_hand, from the caller), and ends.
refuse_system() {
    say "knows Debian 12 and 13, and this is $system_name. Please install, under the names they have here:"
    grep -hv -e '^#' -e '^$' "$@" | sed 's/@[0-9]*/   /; s/^/    /' >&2
    say "then: ${by_hand:?}"
    exit 1
}

# Runs a command as root: as it is when we are root, else through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# ensure_packages LIST...: installs what is missing of these lists, or says what to do and ends.
# Sets installed to what it had to install.
ensure_packages() {
    detect_system
    command -v dpkg-query >/dev/null || refuse_system "$@"
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    installed=$missing
    [ -n "$missing" ] || return 0
    [ "$system" = debian ] || refuse_system "$@"

    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            fail "these packages are missing and there is no sudo. As root: apt-get install $missing"
        [ -t 0 ] || sudo -n true 2>/dev/null ||
            fail "these packages are missing and sudo wants a password. Run: sudo apt-get install $missing"
    fi
    say "installing $missing"
    # shellcheck disable=SC2086 # a list of words
    if ! { apt-get -s install $missing >/dev/null 2>&1 && apt_install $missing; }; then
        say "updating the package lists"
        as_root apt-get -q update >&2 ||
            fail "the package lists cannot be fetched. Check the network and /etc/apt, then run this again"
        apt_install $missing ||
            fail "not everything could be installed. Check the lines above, the network and the free space, then run this again"
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" >&2
}

# Who builds and runs: the user behind sudo where the checkout is theirs, so that no file of root's
# is left in it. Sets runner, a command prefix; empty means as we are.
choose_user() {
    runner=()
    local user=${SUDO_USER:-root}
    if [ "$(id -u)" = 0 ] && [ "$user" != root ] && [ "$(stat -c %U "$root")" = "$user" ]; then
        if [ -d "$root/build" ]; then # an earlier run as plain root may have made it
            chown -R "$user:" "$root/build"
        fi
        local home runtime
        home=$(getent passwd "$user" | cut -d: -f6)
        runtime=/run/user/$(id -u "$user")
        runner=(runuser -u "$user" -- env -u XDG_RUNTIME_DIR -u DBUS_SESSION_BUS_ADDRESS
            "HOME=$home" "USER=$user" "LOGNAME=$user")
        # What sudo dropped and a window needs.
        [ ! -d "$runtime" ] || runner+=("XDG_RUNTIME_DIR=$runtime")
        [ ! -S "$runtime/bus" ] || runner+=("DBUS_SESSION_BUS_ADDRESS=unix:path=$runtime/bus")
        if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -S "$runtime/wayland-0" ]; then
            export WAYLAND_DISPLAY=wayland-0
        fi
    elif [ ! -w "$root" ] || { [ -e "$root/build" ] && [ ! -w "$root/build" ]; }; then
        fail "cannot write to $root/build. Make it yours: sudo chown -R $(id -un) $root"
    fi
}

# configure TESTING: configures build/release when that has not been done, with or without tests.
# A build configured with tests stays so: running the program needs no second configuration.
configure() {
    local cache=$build/CMakeCache.txt fresh=() log
    if [ -f "$cache" ] && [ -f "$build/build.ninja" ]; then
        if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
            fresh=(--fresh) # the checkout was moved
        elif [ -z "$installed" ] && { [ "$1" = OFF ] || grep -qx BUILD_TESTING:BOOL=ON "$cache"; }; then
            return 0
        fi
    fi
    say "configuring build/release"
    # What another compiler warns of keeps nobody from using the program; who changes it wants to know.
    log=$("${runner[@]}" cmake -S "$root" --preset release "${fresh[@]}" -DBUILD_TESTING="$1" \
        ${CI:+-DCOOLWARM_WERROR=ON} 2>&1) || {
        printf '%s\n' "$log" >&2
        fail "the build could not be configured; the lines above say why"
    }
}

# build TARGET: compiles this target.
build() {
    say "building"
    "${runner[@]}" cmake --build "$build" --parallel "$(nproc)" --target "$1" >&2 ||
        fail "the build failed; the lines above say where"
}
