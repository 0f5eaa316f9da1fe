# The bundle, and a disk image of it by `cpack -G DragNDrop`. Reviewed, but never built: there was no Mac to do it on.
set(icons ${PROJECT_BINARY_DIR}/tikting.iconset)
set(icns ${PROJECT_BINARY_DIR}/tikting-desktop.icns)
set(copies)
foreach(pair 16:16x16 32:16x16@2x 32:32x32 64:32x32@2x 128:128x128 256:128x128@2x 256:256x256)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 size)
    list(GET pair 1 name)
    list(APPEND copies COMMAND ${CMAKE_COMMAND} -E copy
        ${PROJECT_BINARY_DIR}/resources/icons/tikting-desktop-${size}.png ${icons}/icon_${name}.png)
endforeach()
add_custom_command(OUTPUT ${icns}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${icons} ${copies}
    COMMAND iconutil --convert icns --output ${icns} ${icons}
    VERBATIM)
add_custom_target(tikting-icns DEPENDS ${icns})
add_dependencies(tikting-icns tikting-resources) # makes the PNGs
add_dependencies(tikting-desktop tikting-icns)
target_sources(tikting-desktop PRIVATE ${icns})
set_source_files_properties(${icns} PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)

set_target_properties(tikting-desktop PROPERTIES
    OUTPUT_NAME "Tikting Desktop"
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in)
install(TARGETS tikting-desktop BUNDLE DESTINATION .)

# Qt, its plugins and qtkeychain go into the bundle.
find_program(MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
install(CODE "
    execute_process(COMMAND \"${MACDEPLOYQT}\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Tikting Desktop.app\"
        COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME tikting-desktop-${PROJECT_VERSION})
set(CPACK_DMG_VOLUME_NAME "Tikting Desktop")
include(CPack)
