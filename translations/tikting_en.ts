<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftStatus</name>
    <message numerus="yes">
        <source>%n other draft(s)</source>
        <translation>
            <numerusform>%n other draft</numerusform>
            <numerusform>%n other drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hours.</source>
        <translation>
            <numerusform>Try again in %n hour.</numerusform>
            <numerusform>Try again in %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those you see are %n hour(s) old.</source>
        <translation>
            <numerusform>Those you see are %n hour old.</numerusform>
            <numerusform>Those you see are %n hours old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those you see are %n day(s) old.</source>
        <translation>
            <numerusform>Those you see are %n day old.</numerusform>
            <numerusform>Those you see are %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message numerus="yes">
        <source>%n folders were left out. Pack them into a ZIP file and attach that.</source>
        <translation>
            <numerusform>%n folder was left out. Pack it into a ZIP file and attach that.</numerusform>
            <numerusform>%n folders were left out. Pack them into a ZIP file and attach that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read. Check that they still exist and that you may open them.</source>
        <translation>
            <numerusform>%n file can&apos;t be read. Check that it still exists and that you may open it.</numerusform>
            <numerusform>%n files can&apos;t be read. Check that they still exist and that you may open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not on this computer. Save them here first, then attach them.</source>
        <translation>
            <numerusform>%n file is not on this computer. Save it here first, then attach it.</numerusform>
            <numerusform>%n files are not on this computer. Save them here first, then attach them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are attached already.</source>
        <translation>
            <numerusform>%n file is attached already.</numerusform>
            <numerusform>%n files are attached already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be attached: your administrator allows only these types of files: %1.</source>
        <translation>
            <numerusform>%n file can&apos;t be attached: your administrator allows only these types of files: %1.</numerusform>
            <numerusform>%n files can&apos;t be attached: your administrator allows only these types of files: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n ticket(s) need you</source>
        <translation>
            <numerusform>%n ticket needs you</numerusform>
            <numerusform>%n tickets need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting</source>
        <translation>
            <numerusform>%n ticket waiting</numerusform>
            <numerusform>%n tickets waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prefill</name>
    <message numerus="yes">
        <source>“%1” fits %n entries. Choose the one you mean.</source>
        <translation>
            <numerusform>“%1” fits %n entry. Choose it if you mean it.</numerusform>
            <numerusform>“%1” fits %n entries. Choose the one you mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>After %n failed attempt(s) the account is likely to be locked: wait some minutes before you try again, or ask your administrator.</source>
        <translation>
            <numerusform>After %n failed attempt the account is likely to be locked: wait some minutes before you try again, or ask your administrator.</numerusform>
            <numerusform>After %n failed attempts the account is likely to be locked: wait some minutes before you try again, or ask your administrator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message numerus="yes">
        <source>%1: %n too many</source>
        <translation>
            <numerusform>%1: %n too many</numerusform>
            <numerusform>%1: %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
