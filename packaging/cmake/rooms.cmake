# SPDX-License-Identifier: MIT
# A room is a folder of core or app with a purpose, and a library of its own.

# coolwarm_room(SOURCES file... USES folder... LIBRARIES target...): the room in this folder. It may
# include headers of the rooms that it names after USES and of no others, which tests/arch holds it
# to; LIBRARIES are what its sources alone need. Sets room to its target; the rooms of core and app are
# listed in the global properties coolwarm_core_rooms and coolwarm_app_rooms.
function(coolwarm_room)
    cmake_parse_arguments(PARSE_ARGV 0 ROOM "" "" "SOURCES;USES;LIBRARIES")
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE / _ name coolwarm_${folder})
    list(TRANSFORM ROOM_USES REPLACE / _)
    list(TRANSFORM ROOM_USES PREPEND coolwarm_)
    if(folder MATCHES "^app/")
        list(APPEND ROOM_USES coolwarm_qt_flags coolwarm_desktop Qt6::Widgets)
    else()
        list(APPEND ROOM_USES coolwarm_flags)
    endif()
    if(ROOM_SOURCES)
        add_library(${name} STATIC ${ROOM_SOURCES})
        target_link_libraries(${name} PUBLIC ${ROOM_USES} PRIVATE ${ROOM_LIBRARIES})
        coolwarm_join(${name})
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${ROOM_USES})
    endif()
    string(REGEX MATCH "^[^/]+" side ${folder})
    set_property(GLOBAL APPEND PROPERTY coolwarm_${side}_rooms ${name})
    set(room ${name} PARENT_SCOPE)
endfunction()

# coolwarm_precompile(ROOMS target... HEADERS header...): headers that these rooms read once together.
function(coolwarm_precompile)
    cmake_parse_arguments(PARSE_ARGV 0 ONCE "" "" "ROOMS;HEADERS")
    set(first "")
    foreach(each IN LISTS ONCE_ROOMS)
        get_target_property(kind ${each} TYPE)
        if(kind STREQUAL "INTERFACE_LIBRARY")
            continue() # of headers alone
        elseif(first)
            target_precompile_headers(${each} REUSE_FROM ${first})
        else()
            target_precompile_headers(${each} PRIVATE ${ONCE_HEADERS})
            set(first ${each})
        endif()
    endforeach()
endfunction()

# coolwarm_join(target): eight of its files read the headers once together, which takes a quarter of the
# time; so two of them may not give one name to two things. The presets of daily work compile each by
# itself.
function(coolwarm_join target)
    set_target_properties(${target} PROPERTIES
        UNITY_BUILD ${COOLWARM_UNITY} UNITY_BUILD_BATCH_SIZE 8)
    # GCC takes what lies in an included file for a header, where hidden types would be wrong.
    if(COOLWARM_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
endfunction()

# coolwarm_join_folders(target): the same for files of many rooms, here in the folders of those. A folder
# is joined with all below it, in even parts of sixteen files at most so that no processor waits for a
# last long one: what the tests read once takes up to two seconds for each part. A file with
# definitions or options of its own stays by itself: CMake sees to that.
function(coolwarm_join_folders target)
    if(NOT COOLWARM_UNITY)
        return()
    endif()
    coolwarm_join(${target})
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    get_target_property(files ${target} SOURCES)
    foreach(file IN LISTS files)
        file(RELATIVE_PATH path ${CMAKE_CURRENT_SOURCE_DIR} ${file})
        string(REGEX REPLACE "/.*" "" folder ${path})
        list(APPEND folders ${folder})
        list(APPEND files_of_${folder} ${file})
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(folder IN LISTS folders)
        list(LENGTH files_of_${folder} count)
        math(EXPR parts "(${count} + 15) / 16")
        set(at 0)
        foreach(file IN LISTS files_of_${folder})
            math(EXPR part "${at} * ${parts} / ${count}")
            set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${folder}_${part})
            math(EXPR at "${at} + 1")
        endforeach()
    endforeach()
endfunction()
