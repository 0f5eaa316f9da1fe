# What makes the program one of Windows': version, icon, manifest, no console of its own.
set_target_properties(tikting-desktop PROPERTIES WIN32_EXECUTABLE ON)

find_program(ICOTOOL icotool REQUIRED)
set(svg ${PROJECT_SOURCE_DIR}/resources/icons/tikting-desktop.svg)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/tikting-desktop.ico)
set(pngs)
set(commands)
foreach(size 16 20 24 32 40 48 64 256)
    list(APPEND pngs icon-${size}.png)
    list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o icon-${size}.png ${svg})
endforeach()
list(REMOVE_ITEM pngs icon-256.png)
add_custom_command(OUTPUT ${icon} ${commands} COMMAND ${ICOTOOL} --create -o ${icon} ${pngs} --raw=icon-256.png
    DEPENDS ${svg} VERBATIM)

set(manifest ${CMAKE_CURRENT_LIST_DIR}/tikting-desktop.manifest)
configure_file(${CMAKE_CURRENT_LIST_DIR}/tikting-desktop.rc.in tikting-desktop.rc @ONLY)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/tikting-desktop.rc PROPERTIES
    OBJECT_DEPENDS "${icon};${manifest}")
target_sources(tikting-desktop PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tikting-desktop.rc ${icon})
