# SPDX-License-Identifier: MIT
# How CPack makes the Debian package: cpack --preset release.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME coolwarm)
set(CPACK_PACKAGE_CONTACT "The Coolwarm authors <authors@coolwarm.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "timer for cold and heat therapy")
set(CPACK_PACKAGE_DESCRIPTION
"Coolwarm times ice and heat sessions on a sore back or joint, keeps each
inside its documented length, holds the rest between two of them and sounds
an alarm when the pack has to come off.

It keeps a log that can be looked through, filtered and exported as CSV, and
has a command line for scripts. Everything stays on this computer.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsqlite3-0 (>= 3.37)") # STRICT tables: the linker cannot see
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS
    ", fonts-inter, fonts-noto-core" # letters, where the desktop names none
    ", qt6-speech-speechd-plugin | qt6-speech-flite-plugin") # a voice for the spoken cues

include(CPack)
