# What `cmake --install` puts where: the folders of the FHS on Linux, a bundle on macOS, elsewhere the program alone. Texts
# and icons are inside the program, so it runs wherever it is put.
include(GNUInstallDirs)

if(APPLE)
    include(packaging/macos/bundle.cmake)
    return()
elseif(NOT UNIX)
    install(TARGETS tikting-desktop RUNTIME DESTINATION .)
    return()
endif()

set(TIKTING_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions")
set(id com.itdevtech.TiktingDesktop)
set(from ${PROJECT_SOURCE_DIR}/resources)
set(made ${PROJECT_BINARY_DIR}/resources)
string(TIMESTAMP TIKTING_DATE %Y-%m-%d UTC) # of SOURCE_DATE_EPOCH, where that is set
foreach(file ${id}.metainfo.xml tikting-desktop.1)
    configure_file(${from}/linux/${file}.in ${made}/${file} @ONLY)
endforeach()

install(TARGETS tikting-desktop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${from}/linux/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${made}/tikting-desktop.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${from}/icons/tikting-desktop.svg RENAME ${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 16 24 32 48 64 128 256)
    install(FILES ${made}/icons/tikting-desktop-${size}.png RENAME ${id}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${from}/linux/completions/tikting-desktop.bash RENAME tikting-desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${from}/linux/completions/_tikting-desktop DESTINATION ${TIKTING_ZSH_DIR})
install(FILES ${from}/linux/completions/tikting-desktop.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
