# SPDX-License-Identifier: MIT
# Every compiler and linker flag of the project, on two INTERFACE targets that others link to:
# coolwarm_flags for all code, coolwarm_qt_flags (which brings the first along) for code with Qt.

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(coolwarm_flags INTERFACE)
target_compile_features(coolwarm_flags INTERFACE cxx_std_20)
target_include_directories(coolwarm_flags INTERFACE ${PROJECT_SOURCE_DIR})
set(CMAKE_CXX_EXTENSIONS OFF)

if(MSVC)
    target_compile_options(coolwarm_flags INTERFACE
        /W4 /permissive- /utf-8 /Zc:__cplusplus $<$<BOOL:${COOLWARM_WERROR}>:/WX>)
else()
    # Where the files of many rooms are joined, a local name may be that of another file's constant;
    # Clang asks for more of joined files than GCC, and cannot tell the two cases apart.
    set(joined $<STREQUAL:$<TARGET_PROPERTY:UNITY_BUILD_MODE>,GROUP>)
    set(joined $<AND:$<CXX_COMPILER_ID:GNU>,${joined}>)
    set(joined_by_clang $<AND:$<CXX_COMPILER_ID:Clang>,$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>)
    target_compile_options(coolwarm_flags INTERFACE
        -Wall -Wextra -Wpedantic $<IF:${joined},-Wshadow=local,-Wshadow>
        $<${joined_by_clang}:-Wno-shadow> -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough
        -fstack-protector-strong
        $<$<BOOL:${COOLWARM_WERROR}>:-Werror>)
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(coolwarm_flags INTERFACE -Wl,-z,relro,-z,now)
    # All that is in the file counts as memory of a program that waits all day.
    target_compile_options(coolwarm_flags INTERFACE -ffunction-sections -fdata-sections)
    target_link_options(coolwarm_flags INTERFACE -Wl,--gc-sections)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -Wl,-z,pack-relative-relocs COOLWARM_PACKS_RELOCATIONS)
    if(COOLWARM_PACKS_RELOCATIONS)
        target_link_options(coolwarm_flags INTERFACE -Wl,-z,pack-relative-relocs)
    endif()
    if(NOT COOLWARM_SANITIZE AND NOT COOLWARM_COVERAGE)
        target_compile_options(coolwarm_flags INTERFACE
            $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
            $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    endif()
endif()

if(COOLWARM_SANITIZE)
    set(sanitize_options
        -fsanitize=${COOLWARM_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # Under sanitizers GCC takes an optional that holds nothing for one that was never initialised.
    target_compile_options(coolwarm_flags INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_compile_options(coolwarm_flags INTERFACE ${sanitize_options})
    target_link_options(coolwarm_flags INTERFACE ${sanitize_options})
endif()

# The code under test tells the fuzzer where it has been; the fuzzer itself is linked by its targets.
if(COOLWARM_FUZZ)
    target_compile_options(coolwarm_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(COOLWARM_COVERAGE)
    target_compile_options(coolwarm_flags INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(coolwarm_flags INTERFACE --coverage)
    find_program(GCOVR_EXECUTABLE gcovr REQUIRED)
    add_custom_target(coverage-report
        COMMAND ${CMAKE_CTEST_COMMAND} --output-on-failure -LE "package|arch|bench|fuzz"
        COMMAND ${CMAKE_COMMAND} -E make_directory coverage
        COMMAND ${GCOVR_EXECUTABLE}
            --root ${PROJECT_SOURCE_DIR} --filter ${PROJECT_SOURCE_DIR}/core/
            --object-directory ${PROJECT_BINARY_DIR}
            --exclude-unreachable-branches --exclude-throw-branches
            --txt coverage/lines.txt --html-details coverage/index.html --print-summary
        COMMAND ${GCOVR_EXECUTABLE} --branches
            --root ${PROJECT_SOURCE_DIR} --filter ${PROJECT_SOURCE_DIR}/core/
            --object-directory ${PROJECT_BINARY_DIR}
            --exclude-unreachable-branches --exclude-throw-branches
            --txt coverage/branches.txt
        WORKING_DIRECTORY ${PROJECT_BINARY_DIR}
        COMMENT "Runs the tests and reports the lines and branches of core: coverage/index.html"
        USES_TERMINAL VERBATIM)
endif()

add_library(coolwarm_qt_flags INTERFACE)
target_link_libraries(coolwarm_qt_flags INTERFACE coolwarm_flags)
target_compile_definitions(coolwarm_qt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Generated code (moc, rcc) lies in the build folder and is nobody's to tidy: one harmless check.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE ${PROJECT_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-new-delete-overloads'\n")
endif()
