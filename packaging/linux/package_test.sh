#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes the Debian package, checks it, unpacks it into an empty folder and starts what is in there.
# Usage: package_test.sh BUILD_DIR VERSION APP_ID
set -euo pipefail

build_dir=$1 version=$2 app_id=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022

fail() {
    printf 'FAILED: %s\n' "$*"
    exit 1
}

for tool in cpack lintian dpkg-deb dpkg-shlibdeps desktop-file-validate appstreamcli file; do
    command -v "$tool" >/dev/null || fail "$tool is not installed; packaging/test installs it"
done

(cd "$work" && cpack -G DEB -B "$work" --config "$build_dir/CPackConfig.cmake") >"$work/cpack.log" 2>&1 || {
    cat "$work/cpack.log"
    fail "cpack made no package"
}
deb=$(find "$work" -maxdepth 1 -name "coolwarm_${version}_*.deb")
[ -n "$deb" ] || fail "there is no coolwarm_${version}_*.deb"

# Nothing that Debian calls an error or a warning. There is no home page to name yet, on which newer
# versions remark; the description is checked for all else below.
lintian --no-cfg "$deb" >"$work/lintian.log" 2>&1 || true
cat "$work/lintian.log"
! grep '^[EW]: ' "$work/lintian.log" | grep -qv ' appstream-metadata-validation-failed ' ||
    fail "lintian objects"
! grep -qi 'internal error\|cannot' "$work/lintian.log" || fail "lintian did not run to its end"

# What only we know that it needs.
depends=$(dpkg-deb -f "$deb" Depends)
for needed in 'libsqlite3-0 (>= 3.37)' libqt6widgets6 libqt6svg6; do
    [[ $depends == *"$needed"* ]] || fail "Depends lacks $needed: $depends"
done

dpkg-deb -x "$deb" "$work/root"
share=$work/root/usr/share
desktop=$share/applications/$app_id.desktop
metainfo=$share/metainfo/$app_id.metainfo.xml

# The plugins that were built lie where the program looks for them.
for plugin in coolwarm_sound coolwarm_speech; do
    [ ! -f "$build_dir/$plugin.so" ] || [ -f "$work/root/usr/lib/coolwarm/plugins/$plugin.so" ] ||
        fail "$plugin is not in the package"
done

# The menu entry, and that what it names is in the package.
desktop-file-validate "$desktop" || fail "the menu entry is not valid"
program=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$desktop")
icon=$(sed -n 's/^Icon=//p' "$desktop")
[ "$icon" = "$app_id" ] || fail "the menu entry names the icon $icon, the program is $app_id"
[ -x "$work/root/usr/bin/$program" ] || fail "the menu entry starts $program, which is not in the package"
grep -q '^<svg\|<svg ' "$share/icons/hicolor/scalable/apps/$icon.svg" || fail "there is no scalable icon"
for size in 48 64 128 256; do
    png=$share/icons/hicolor/${size}x${size}/apps/$icon.png
    file -b "$png" | grep -q "PNG image data, $size x $size," || fail "$png is no picture of that size"
done

# The entry for software centres.
appstreamcli validate --no-net "$metainfo" >"$work/appstream.log" 2>&1 || true
! grep '^[EW]: ' "$work/appstream.log" | grep -v ' url-homepage-missing' ||
    fail "the description for software centres is not valid"
grep -q 'Validation' "$work/appstream.log" || fail "appstreamcli did not run: $(cat "$work/appstream.log")"
grep -q "<id>$app_id</id>" "$metainfo" || fail "the description is of another program"
grep -q "<release version=\"$version\"" "$metainfo" || fail "the description does not tell of $version"

# Changelog and manual tell of this version.
zcat "$share/doc/coolwarm/changelog.gz" | head -1 | grep -qF "coolwarm ($version)" ||
    fail "the changelog does not begin with $version"
manual=$(zcat "$share/man/man1/coolwarm.1.gz" | sed 's/\\-/-/g')
grep -qF "\"Coolwarm $version\"" <<<"$manual" || fail "the manual is not of $version"

# The program starts from there: with no display, no session bus and an empty home.
start() {
    (cd / && env -i PATH=/usr/bin:/bin HOME="$work" LANG=C.UTF-8 "$work/root/usr/bin/$program" "$@")
}
said=$(start --version) || fail "$program --version does not start"
[[ $said == *"$version"* ]] || fail "$program --version says: $said"

# The manual tells of every command and option that the program tells of.
commands=$(start --help | sed -n 's/^  \([a-z]\{3,\}\)  .*/\1/p')
[ "$(wc -w <<<"$commands")" -ge 8 ] || fail "$program --help lists these commands only: $commands"
for command in $commands; do
    grep -q "^\.BR\? $command\b" <<<"$manual" || fail "the manual does not tell of $program $command"
    [ "$command" != help ] || continue
    about=$(start help "$command") || fail "$program help $command does not start"
    options=$(grep -o -e '--[a-z][a-z-]*' <<<"$about" | sort -u || true)
    for option in $options; do
        grep -qe "$option\b" <<<"$manual" || fail "the manual does not tell of $program $command $option"
    done
done
echo "$(basename "$deb"): clean, and says $said"
