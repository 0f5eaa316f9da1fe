# SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
# SPDX-License-Identifier: MIT
complete -c tikting-desktop -x -l server -d 'Sign in at this help desk'
complete -c tikting-desktop -x -l title -d 'Fill in the title'
complete -c tikting-desktop -x -l description -d 'Fill in the description'
complete -c tikting-desktop -x -l site -d 'Choose the site'
complete -c tikting-desktop -x -l department -d 'Choose the department'
complete -c tikting-desktop -x -l priority -d 'Choose the priority'
complete -c tikting-desktop -x -l category -d 'Choose the category'
complete -c tikting-desktop -r -l attach -d 'Attach a file'
complete -c tikting-desktop -l diagnose -d 'Test the connection to the help desk and end'
complete -c tikting-desktop -l json -d 'With --diagnose: for scripts'
complete -c tikting-desktop -s h -l help -d 'Show the options and end'
complete -c tikting-desktop -s v -l version -d 'Show the version and end'
