<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutAction</name>
    <message>
        <source>&amp;About Tikting Desktop</source>
        <translation>&amp;Über Tikting Desktop</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>About Tikting Desktop</source>
        <translation>Über Tikting Desktop</translation>
    </message>
    <message>
        <source>Files tickets at a Tikting help desk from the desktop.</source>
        <translation>Legt Tickets an einem Tikting-Helpdesk vom Desktop aus an.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt under the LGPL, version 3.</source>
        <translation>Freie Software unter der MIT-Lizenz. Qt darin unter der LGPL, Version 3.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Drop files here, paste a screenshot, or add files…</source>
        <translation>Ziehen Sie Dateien hierher, fügen Sie ein Bildschirmfoto ein oder wählen Sie Dateien aus …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>AttachmentMention</name>
    <message>
        <source>attached|attachment|screenshot|screen shot|enclosed</source>
        <extracomment>Beginnings of words that tell of an attachment, separated by |</extracomment>
        <translation>angehängt|angefügt|anhang|anhänge|anbei|beigefügt|anlage|screenshot|bildschirmfoto|attached|attachment</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. Save it to a file and attach that.</source>
        <translation>Das Bild lässt sich nicht lesen. Speichern Sie es in eine Datei und hängen Sie diese an.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With attachments of %1 or more the server may refuse the ticket.</source>
        <translation>Ab %1 an Anhängen lehnt der Server das Ticket möglicherweise ab.</translation>
    </message>
    <message>
        <source>Files that may be attached</source>
        <translation>Dateien, die angehängt werden dürfen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close message (%1)</source>
        <translation>Meldung schließen (%1)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A ticket is still being sent.</source>
        <translation>Ein Ticket wird noch gesendet.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Im Hintergrund fertigstellen</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>What you have written could not be saved on this computer: quitting now would lose it.</source>
        <translation>Was Sie geschrieben haben, konnte auf diesem Computer nicht gespeichert werden: Wenn Sie jetzt beenden, geht es verloren.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>“%1” is still being sent.</source>
        <translation>„%1“ wird noch gesendet.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Sign in at this help desk.</source>
        <translation>Bei diesem Helpdesk anmelden.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Fill in the title.</source>
        <translation>Den Titel ausfüllen.</translation>
    </message>
    <message>
        <source>Fill in the description.</source>
        <translation>Die Beschreibung ausfüllen.</translation>
    </message>
    <message>
        <source>NAME or ID</source>
        <translation>NAME oder ID</translation>
    </message>
    <message>
        <source>Choose the site.</source>
        <translation>Den Standort wählen.</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>Die Abteilung wählen.</translation>
    </message>
    <message>
        <source>Choose the priority.</source>
        <translation>Die Priorität wählen.</translation>
    </message>
    <message>
        <source>Choose the category.</source>
        <translation>Die Kategorie wählen.</translation>
    </message>
    <message>
        <source>%1
Run “tikting-desktop --help” to see what can be given.</source>
        <translation>%1
„tikting-desktop --help“ zeigt, was angegeben werden kann.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be attached: it is not a file that you can read.</source>
        <translation>„%1“ lässt sich nicht anhängen: Es ist keine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Attach a file; may be given more than once.</source>
        <translation>Eine Datei anhängen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Show this and end.</source>
        <translation>Dies anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Usage: tikting-desktop [options] [FILE…]

Opens a new ticket with what is given filled in and attached. Nothing is sent by it.
</source>
        <translation>Aufruf: tikting-desktop [Optionen] [DATEI …]

Öffnet ein neues Ticket, in dem das Angegebene ausgefüllt und angehängt ist. Gesendet wird dadurch nichts.
</translation>
    </message>
    <message>
        <source>Test the connection to the help desk, say what came out, and end.</source>
        <translation>Die Verbindung zum Helpdesk testen, das Ergebnis nennen und beenden.</translation>
    </message>
    <message>
        <source>With --diagnose: for scripts.</source>
        <translation>Mit --diagnose: für Skripte.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Erneut testen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Testing the connection to %1…</source>
        <translation>Die Verbindung zu %1 wird getestet…</translation>
    </message>
</context>
<context>
    <name>ConnectionStage</name>
    <message>
        <source>Name look-up (DNS)</source>
        <translation>Namensauflösung (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Verbindung (TCP)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>Zertifikat (TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Antwort (HTTP)</translation>
    </message>
    <message>
        <source>Help desk (API)</source>
        <translation>Helpdesk (API)</translation>
    </message>
    <message>
        <source>passed, %1 ms</source>
        <translation>in Ordnung, %1 ms</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>The help desk at %1 can be reached.</source>
        <translation>Der Helpdesk unter %1 ist erreichbar.</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>No help desk is set: name it by a policy, in the settings or with --server.</source>
        <translation>Es ist kein Helpdesk eingestellt: Nennen Sie ihn per Richtlinie, in den Einstellungen oder mit --server.</translation>
    </message>
</context>
<context>
    <name>DraftStatus</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Other &amp;drafts</source>
        <translation>Andere Ent&amp;würfe</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Entwurf nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n other draft(s)</source>
        <translation>
            <numerusform>%n anderer Entwurf</numerusform>
            <numerusform>%n andere Entwürfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The lists to choose from could not be loaded.</source>
        <translation>Die Auswahllisten ließen sich nicht laden.</translation>
    </message>
    <message>
        <source>The ticket may have been created.</source>
        <translation>Das Ticket wurde möglicherweise angelegt.</translation>
    </message>
    <message>
        <source>You cancelled the upload: the ticket was not created.</source>
        <translation>Sie haben das Hochladen abgebrochen: Das Ticket wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The ticket was not created.</source>
        <translation>Das Ticket wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Whether the ticket was created could not be found out.</source>
        <translation>Es ließ sich nicht herausfinden, ob das Ticket angelegt wurde.</translation>
    </message>
    <message>
        <source>It was not sent again. Look whether it is at the help desk before you send it again.</source>
        <translation>Es wurde nicht noch einmal gesendet. Sehen Sie nach, ob der Helpdesk es hat, bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>The help desk says: “%1”</source>
        <translation>Der Helpdesk meldet: „%1“</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>The help desk says: %1</source>
        <translation>Der Helpdesk meldet: %1</translation>
    </message>
    <message>
        <source>Type the address of your help desk.</source>
        <translation>Geben Sie die Adresse Ihres Helpdesks ein.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like help.example.com.</source>
        <translation>Das ist keine Adresse. Sie sollte aussehen wie help.example.com.</translation>
    </message>
    <message>
        <source>The name of the server is missing. The address should look like help.example.com.</source>
        <translation>Der Name des Servers fehlt. Die Adresse sollte aussehen wie help.example.com.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This address is not secure, as it begins with http://. Use https://, or ask your administrator.</source>
        <translation>Diese Adresse ist nicht sicher, denn sie beginnt mit http://. Verwenden Sie https:// oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation>Geben Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>Describe the problem.</source>
        <translation>Beschreiben Sie das Problem.</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>Wählen Sie einen Standort.</translation>
    </message>
    <message>
        <source>Choose a department.</source>
        <translation>Wählen Sie eine Abteilung.</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Wählen Sie einen Status.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>This is too long. %1 characters are allowed.</source>
        <translation>Das ist zu lang. Erlaubt sind %1 Zeichen.</translation>
    </message>
    <message>
        <source>The help desk has nothing to choose here. Ask its administrator to add an entry.</source>
        <translation>Der Helpdesk bietet hier nichts zur Auswahl. Bitten Sie seine Administration, einen Eintrag anzulegen.</translation>
    </message>
    <message>
        <source>The help desk does not have this any more. Choose another.</source>
        <translation>Das gibt es beim Helpdesk nicht mehr. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anforderer</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>You cancelled when everything had been sent already.</source>
        <translation>Sie haben abgebrochen, als schon alles gesendet war.</translation>
    </message>
    <message>
        <source>There is no server of the name %1.</source>
        <translation>Es gibt keinen Server mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There is no such server.</source>
        <translation>Diesen Server gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the address, and whether you are online.</source>
        <translation>Prüfen Sie die Adresse und ob Sie online sind.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The server refuses connections.</source>
        <translation>Der Server nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Prüfen Sie die Adresse oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached.</source>
        <translation>Das Netzwerk ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check whether you are online, then try again.</source>
        <translation>Prüfen Sie, ob Sie online sind, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the connection through.</source>
        <translation>Der Proxy Ihres Netzwerks hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation>%1 konnte sich nicht ausweisen, deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it.</source>
        <translation>Der Server konnte sich nicht ausweisen, deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date, or show the details to your administrator.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Computers oder zeigen Sie die Details Ihrer Administration.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address and your connection, then try again.</source>
        <translation>Prüfen Sie die Adresse und Ihre Verbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The upload came to a standstill.</source>
        <translation>Das Hochladen ist zum Stillstand gekommen.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The help desk took too long to answer.</source>
        <translation>Der Helpdesk hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The help desk broke off the upload; most likely it is too large.</source>
        <translation>Der Helpdesk hat das Hochladen abgebrochen; höchstwahrscheinlich ist es zu groß.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read any more.</source>
        <translation>„%1“ lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Remove it, or attach it again.</source>
        <translation>Entfernen Sie die Datei oder hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” has changed since you attached it.</source>
        <translation>„%1“ wurde geändert, seit Sie die Datei angehängt haben.</translation>
    </message>
    <message>
        <source>Attach it again, so that what you have seen is what is sent.</source>
        <translation>Hängen Sie sie noch einmal an, damit gesendet wird, was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep your sign-in in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Ihre Anmeldung aufbewahren könnte.</translation>
    </message>
    <message>
        <source>Your sign-in is not in the keychain, or the keychain is locked.</source>
        <translation>Ihre Anmeldung ist nicht im Schlüsselbund oder der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>Der Schlüsselbund ließ sich nicht benutzen.</translation>
    </message>
    <message>
        <source>The help desk does not know the requester.</source>
        <translation>Der Helpdesk kennt den Anforderer nicht.</translation>
    </message>
    <message>
        <source>Choose another requester under “More”.</source>
        <translation>Wählen Sie unter „Mehr“ einen anderen Anforderer.</translation>
    </message>
    <message>
        <source>The help desk does not know the site or the department any more.</source>
        <translation>Der Helpdesk kennt den Standort oder die Abteilung nicht mehr.</translation>
    </message>
    <message>
        <source>The lists are being loaded again: choose anew, then submit.</source>
        <translation>Die Listen werden neu geladen: Wählen Sie neu und senden Sie dann ab.</translation>
    </message>
    <message>
        <source>Your account lacks the permission to create tickets.</source>
        <translation>Ihrem Konto fehlt die Berechtigung, Tickets anzulegen.</translation>
    </message>
    <message>
        <source>Ask your administrator for the permission Tickets.Create, or sign in with another account.</source>
        <translation>Bitten Sie Ihre Administration um die Berechtigung Tickets.Create oder melden Sie sich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>The username or the password is wrong, or the account is locked.</source>
        <translation>Der Benutzername oder das Passwort ist falsch oder das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Check both. If the account is locked, wait a while or ask your administrator.</source>
        <translation>Prüfen Sie beides. Ist das Konto gesperrt, warten Sie eine Weile oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again; nothing you typed is lost.</source>
        <translation>Melden Sie sich noch einmal an; nichts von dem, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Your account is not allowed to do this.</source>
        <translation>Ihr Konto darf das nicht.</translation>
    </message>
    <message>
        <source>This help desk can&apos;t be searched for it.</source>
        <translation>Dieser Helpdesk lässt sich nicht danach durchsuchen.</translation>
    </message>
    <message>
        <source>Look there yourself.</source>
        <translation>Sehen Sie dort selbst nach.</translation>
    </message>
    <message>
        <source>There is no help desk at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Helpdesk.</translation>
    </message>
    <message>
        <source>Check the address, also what stands after the server&apos;s name.</source>
        <translation>Prüfen Sie die Adresse, auch das, was hinter dem Namen des Servers steht.</translation>
    </message>
    <message>
        <source>The help desk did not want to wait any longer.</source>
        <translation>Der Helpdesk wollte nicht länger warten.</translation>
    </message>
    <message>
        <source>It is too large for the help desk.</source>
        <translation>Es ist zu groß für den Helpdesk.</translation>
    </message>
    <message>
        <source>The help desk does not take what was sent.</source>
        <translation>Der Helpdesk nimmt das Gesendete nicht an.</translation>
    </message>
    <message>
        <source>Try again without the attachments, or ask your administrator.</source>
        <translation>Versuchen Sie es ohne die Anhänge noch einmal oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The help desk is asked too often.</source>
        <translation>Der Helpdesk bekommt zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The help desk is not available at the moment.</source>
        <translation>Der Helpdesk ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>The help desk has a problem of its own.</source>
        <translation>Der Helpdesk hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, show the details to your administrator.</source>
        <translation>Versuchen Sie es später noch einmal. Bleibt es dabei, zeigen Sie die Details Ihrer Administration.</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>Der Server verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>Nothing is sent there by itself. Check the server address.</source>
        <translation>Von selbst wird nichts dorthin gesendet. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>A web page answered in place of the help desk&apos;s interface, such as the sign-in page of a network.</source>
        <translation>Statt der Schnittstelle des Helpdesks hat eine Webseite geantwortet, etwa die Anmeldeseite eines Netzwerks.</translation>
    </message>
    <message>
        <source>Sign in to your network in the browser, or check the server address.</source>
        <translation>Melden Sie sich im Browser bei Ihrem Netzwerk an oder prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Helpdesks war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is too long to be read.</source>
        <translation>Die Antwort des Helpdesks ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The help desk did not accept the request.</source>
        <translation>Der Helpdesk hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The help desk did not accept what is in some fields.</source>
        <translation>Der Helpdesk hat den Inhalt einiger Felder nicht angenommen.</translation>
    </message>
    <message>
        <source>Change them, then submit again.</source>
        <translation>Ändern Sie sie und senden Sie dann noch einmal ab.</translation>
    </message>
    <message>
        <source>The help desk did not accept it.</source>
        <translation>Der Helpdesk hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Check that every required field is filled in, then submit again.</source>
        <translation>Prüfen Sie, ob jedes Pflichtfeld ausgefüllt ist, und senden Sie dann noch einmal ab.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>If it stays so, show the details to your administrator.</source>
        <translation>Bleibt es dabei, zeigen Sie die Details Ihrer Administration.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>Sie bleiben angemeldet, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hours.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Stunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Stunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some days.</source>
        <translation>Versuchen Sie es in einigen Tagen noch einmal.</translation>
    </message>
    <message>
        <source>Shorten the description, then submit again.</source>
        <translation>Kürzen Sie die Beschreibung und senden Sie dann noch einmal ab.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Remove some attachments or make them smaller: %1.</source>
        <translation>Entfernen Sie einige Anhänge oder verkleinern Sie sie: %1.</translation>
    </message>
    <message>
        <source>The server points to another address, %1.</source>
        <translation>Der Server verweist auf eine andere Adresse, %1.</translation>
    </message>
    <message>
        <source>The ticket could not be sent yet.</source>
        <translation>Das Ticket konnte noch nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Your draft is not saved.</source>
        <translation>Ihr Entwurf ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The ticket is not sent yet, as it could not be saved on this computer first.</source>
        <translation>Das Ticket ist noch nicht gesendet, da es vorher nicht auf diesem Computer gespeichert werden konnte.</translation>
    </message>
    <message>
        <source>Your tickets could not be read.</source>
        <translation>Ihre Tickets ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The ticket could not be deleted.</source>
        <translation>Das Ticket ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>The ticket could not be brought back.</source>
        <translation>Das Ticket ließ sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as it can.</source>
        <translation>Es wird von selbst gesendet, sobald es geht.</translation>
    </message>
    <message>
        <source>Those you see are less than an hour old.</source>
        <translation>Die angezeigten sind weniger als eine Stunde alt.</translation>
    </message>
    <message numerus="yes">
        <source>Those you see are %n hour(s) old.</source>
        <translation>
            <numerusform>Die angezeigten sind %n Stunde alt.</numerusform>
            <numerusform>Die angezeigten sind %n Stunden alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those you see are %n day(s) old.</source>
        <translation>
            <numerusform>Die angezeigten sind %n Tag alt.</numerusform>
            <numerusform>Die angezeigten sind %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The folder for drafts and tickets can&apos;t be written to.</source>
        <translation>In den Ordner für Entwürfe und Tickets kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file with your drafts and tickets was damaged. It was set aside, and a new one begun.</source>
        <translation>Die Datei mit Ihren Entwürfen und Tickets war beschädigt. Sie wurde beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>If something is missing, show the details to your administrator.</source>
        <translation>Falls etwas fehlt, zeigen Sie Ihrem Administrator die Details.</translation>
    </message>
    <message>
        <source>Your earlier drafts and tickets belong to a newer version of this program.</source>
        <translation>Ihre früheren Entwürfe und Tickets gehören zu einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Nothing is lost: use the newer version to see them.</source>
        <translation>Es ist nichts verloren: Verwenden Sie die neuere Version, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The file for drafts and tickets can&apos;t be used.</source>
        <translation>Die Datei für Entwürfe und Tickets ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>This ticket is not kept here any more.</source>
        <translation>Dieses Ticket ist hier nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>Vielleicht wurde es inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The program ended while it was being sent.</source>
        <translation>Das Programm endete, während es gesendet wurde.</translation>
    </message>
    <message>
        <source>Free some space, then start the program again.</source>
        <translation>Schaffen Sie Platz und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Free some space, and it goes out by itself.</source>
        <translation>Schaffen Sie Platz, dann wird es von selbst gesendet.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, and it is saved by itself.</source>
        <translation>Schaffen Sie Platz, dann wird er von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Drafts and tickets can&apos;t be kept on this computer at the moment: submit what you write before you quit.</source>
        <translation>Entwürfe und Tickets können auf diesem Computer gerade nicht aufbewahrt werden: Senden Sie ab, was Sie schreiben, bevor Sie beenden.</translation>
    </message>
    <message>
        <source>The proxy %1 of your network wants a user name and a password.</source>
        <translation>Der Proxy %1 Ihres Netzwerks verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a user name and a password.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>Sign in to it, then try again.</source>
        <translation>Melden Sie sich bei ihm an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by nobody that this computer trusts, so nothing was sent to it.</source>
        <translation>Das Zertifikat von %1 stammt von niemandem, dem dieser Computer vertraut. Deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by nobody that this computer trusts, so nothing was sent to it.</source>
        <translation>Das Zertifikat des Servers stammt von niemandem, dem dieser Computer vertraut. Deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the address, or show the details to your administrator.</source>
        <translation>Prüfen Sie die Adresse oder zeigen Sie Ihrem Administrator die Details.</translation>
    </message>
    <message>
        <source>What answers at %1 has the certificate of another server, so nothing was sent to it.</source>
        <translation>Was unter %1 antwortet, hat das Zertifikat eines anderen Servers. Deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>What answers has the certificate of another server, so nothing was sent to it.</source>
        <translation>Was antwortet, hat das Zertifikat eines anderen Servers. Deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet, so nothing was sent to it.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig. Deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet, so nothing was sent to it.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig. Deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or show the details to your administrator.</source>
        <translation>Prüfen Sie das Datum dieses Computers oder zeigen Sie Ihrem Administrator die Details.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Problems of policies</source>
        <translation>Probleme der Richtlinien</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>“%1” is a folder. Pack it into a ZIP file and attach that.</source>
        <translation>„%1“ ist ein Ordner. Packen Sie ihn in eine ZIP-Datei und hängen Sie diese an.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that it still exists and that you may open it.</source>
        <translation>„%1“ lässt sich nicht lesen. Prüfen Sie, ob es die Datei noch gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is not on this computer. Save it here first, then attach it.</source>
        <translation>„%1“ liegt nicht auf diesem Computer. Speichern Sie die Datei erst hier und hängen Sie sie dann an.</translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation>„%1“ ist schon angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>%n folders were left out. Pack them into a ZIP file and attach that.</source>
        <translation>
            <numerusform>%n Ordner wurde ausgelassen. Packen Sie ihn in eine ZIP-Datei und hängen Sie diese an.</numerusform>
            <numerusform>%n Ordner wurden ausgelassen. Packen Sie sie in eine ZIP-Datei und hängen Sie diese an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read. Check that they still exist and that you may open them.</source>
        <translation>
            <numerusform>%n Datei lässt sich nicht lesen. Prüfen Sie, ob es sie noch gibt und ob Sie sie öffnen dürfen.</numerusform>
            <numerusform>%n Dateien lassen sich nicht lesen. Prüfen Sie, ob es sie noch gibt und ob Sie sie öffnen dürfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not on this computer. Save them here first, then attach them.</source>
        <translation>
            <numerusform>%n Datei liegt nicht auf diesem Computer. Speichern Sie sie erst hier und hängen Sie sie dann an.</numerusform>
            <numerusform>%n Dateien liegen nicht auf diesem Computer. Speichern Sie sie erst hier und hängen Sie sie dann an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are attached already.</source>
        <translation>
            <numerusform>%n Datei ist schon angehängt.</numerusform>
            <numerusform>%n Dateien sind schon angehängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be attached: your administrator allows only these types of files: %2.</source>
        <translation>„%1“ kann nicht angehängt werden: Ihr Administrator erlaubt nur diese Dateitypen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be attached: your administrator allows only these types of files: %1.</source>
        <translation>
            <numerusform>%n Datei kann nicht angehängt werden: Ihr Administrator erlaubt nur diese Dateitypen: %1.</numerusform>
            <numerusform>%n Dateien können nicht angehängt werden: Ihr Administrator erlaubt nur diese Dateitypen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>The form was cleared.</source>
        <translation>Das Formular wurde geleert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open help desk</source>
        <translation>Helpdesk öffnen</translation>
    </message>
    <message>
        <source>Ticket created. The help desk did not tell its number.</source>
        <translation>Ticket angelegt. Der Helpdesk hat seine Nummer nicht genannt.</translation>
    </message>
    <message>
        <source>Ticket #%1 created</source>
        <translation>Ticket #%1 angelegt</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>“%1” was not filed. %2</source>
        <translation>„%1“ wurde nicht eingereicht. %2</translation>
    </message>
    <message>
        <source>Edit it now</source>
        <translation>Jetzt bearbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The ticket goes out by itself as soon as the lists are loaded.</source>
        <translation>Das Ticket wird von selbst gesendet, sobald die Listen geladen sind.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Back to the other ticket</source>
        <translation>Zurück zum anderen Ticket</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>LookupComboBox</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>LookupFields</name>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>De&amp;partment</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Le&amp;vel</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <source>Not set</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>LookupPopup</name>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>C&amp;lear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>Abs&amp;enden</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bearbeite&amp;n</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste as attachment</source>
        <translation>Als Anhang &amp;einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear the form</source>
        <translation>Formular &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>Ti&amp;ckets</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>&amp;Open help desk</source>
        <translation>Helpdesk &amp;öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) need you</source>
        <translation>
            <numerusform>%n Ticket wartet auf Sie</numerusform>
            <numerusform>%n Tickets warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Su&amp;bmit</source>
        <translation>Abs&amp;enden</translation>
    </message>
    <message>
        <source>&amp;New ticket</source>
        <translation>&amp;Neues Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting</source>
        <translation>
            <numerusform>%n Ticket wartet</numerusform>
            <numerusform>%n Tickets warten</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket, %1</source>
        <translation>Neues Ticket, %1</translation>
    </message>
    <message>
        <source>&amp;Outbox and history</source>
        <translation>&amp;Postausgang und Verlauf</translation>
    </message>
</context>
<context>
    <name>OutboxWindow</name>
    <message>
        <source>Outbox and history</source>
        <translation>Postausgang und Verlauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Title, description or number</source>
        <translation>Titel, Beschreibung oder Nummer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>No tickets yet. What you write and submit is listed here.</source>
        <translation>Noch keine Tickets. Was Sie schreiben und absenden, steht hier.</translation>
    </message>
    <message>
        <source>New &amp;ticket</source>
        <translation>Neues &amp;Ticket</translation>
    </message>
    <message>
        <source>No tickets of this kind.</source>
        <translation>Keine Tickets dieser Art.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>No ticket matches “%1”.</source>
        <translation>Kein Ticket passt zu „%1“.</translation>
    </message>
    <message>
        <source>C&amp;lear search</source>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Account: %1 at %2</source>
        <translation>Konto: %1 bei %2</translation>
    </message>
    <message>
        <source>The help desk does not list this ticket yet. It may still appear; it is looked for again after a while.</source>
        <translation>Der Helpdesk führt dieses Ticket noch nicht auf. Es kann noch erscheinen; nach einer Weile wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>Of the same title at the help desk: %1. If one of them is yours from just now, choose “It was created”.</source>
        <translation>Mit demselben Titel beim Helpdesk: %1. Ist eines davon Ihres von eben, wählen Sie „Es wurde angelegt“.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist aktiv</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>Prefill</name>
    <message>
        <source>There is no “%1” here. Choose from the list.</source>
        <translation>„%1“ gibt es hier nicht. Wählen Sie aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n entries. Choose the one you mean.</source>
        <translation>
            <numerusform>„%1“ passt auf %n Eintrag. Wählen Sie ihn, wenn er gemeint ist.</numerusform>
            <numerusform>„%1“ passt auf %n Einträge. Wählen Sie den gemeinten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyChoice</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>Mit seiner Adresse</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept this user name and password.</source>
        <translation>Der Proxy %1 hat diesen Benutzernamen und dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy %1 of your network wants a user name and a password.</source>
        <translation>Der Proxy %1 Ihres Netzwerks verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
</context>
<context>
    <name>ProxyQuestion</name>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>Am &amp;Proxy anmelden…</translation>
    </message>
</context>
<context>
    <name>RequesterBox</name>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Name to sho&amp;w</source>
        <translation>An&amp;zeigename</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Only for you: it is shown in this list the next time.</source>
        <translation>Nur für Sie: So steht die Person das nächste Mal in dieser Liste.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Jemand anderes …</translation>
    </message>
    <message>
        <source>Enter the user ID of the person, or choose “Me”.</source>
        <translation>Geben Sie die Benutzer-ID der Person ein oder wählen Sie „Ich“.</translation>
    </message>
    <message>
        <source>A user ID has no blanks in it. Ask your administrator for the ID if you don&apos;t know it.</source>
        <translation>Eine Benutzer-ID enthält keine Leerzeichen. Fragen Sie Ihre Administration nach der ID, wenn Sie sie nicht kennen.</translation>
    </message>
    <message>
        <source>Use&amp;r ID</source>
        <translation>Benutzer-&amp;ID</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connects to %1</source>
        <translation>Verbindet sich mit %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The policies in %1 can&apos;t be read, or not all of them: its format is damaged, or this user may not read it.</source>
        <translation>Die Richtlinien in %1 können nicht oder nicht vollständig gelesen werden: Das Format ist beschädigt, oder dieser Benutzer darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>%1 in %2 is ignored: policies stand below the line [Policy].</source>
        <translation>%1 in %2 wird nicht beachtet: Richtlinien stehen unterhalb der Zeile [Policy].</translation>
    </message>
    <message>
        <source>The policy %1 in %2 is ignored: there is none of that name.</source>
        <translation>Die Richtlinie %1 in %2 wird nicht beachtet: Es gibt keine dieses Namens.</translation>
    </message>
    <message>
        <source>The policy %1 in %2 is ignored: it must be %3.</source>
        <translation>Die Richtlinie %1 in %2 wird nicht beachtet. Erlaubt ist: %3.</translation>
    </message>
    <message>
        <source>“%1” in the policy %2 in %3 is left out: it must be %4.</source>
        <translation>„%1“ in der Richtlinie %2 in %3 wird ausgelassen. Erlaubt ist: %4.</translation>
    </message>
    <message>
        <source>The policy LockServer is ignored: it needs ServerUrl.</source>
        <translation>Die Richtlinie LockServer wird nicht beachtet: Sie braucht ServerUrl.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>die Adresse eines Servers</translation>
    </message>
    <message>
        <source>an address that begins with https:// and has {id} in it</source>
        <translation>eine Adresse, die mit https:// beginnt und {id} enthält</translation>
    </message>
    <message>
        <source>“system”, “none” or an address with a port, such as http://proxy.example.com:3128</source>
        <translation>„system“, „none“ oder eine Adresse mit Port wie http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>the name of a field that can be hidden</source>
        <translation>der Name eines Feldes, das ausgeblendet werden kann</translation>
    </message>
    <message>
        <source>the ending of a file name</source>
        <translation>die Endung eines Dateinamens</translation>
    </message>
    <message>
        <source>a text; one with a comma stands in quotes</source>
        <translation>ein Text; mit Komma steht er in Anführungszeichen</translation>
    </message>
    <message>
        <source>a value that this program wrote</source>
        <translation>ein Wert, den dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>the full path of a file that can be read, with certificates in PEM format</source>
        <translation>der vollständige Pfad einer lesbaren Datei mit Zertifikaten im PEM-Format</translation>
    </message>
</context>
<context>
    <name>SettingsAction</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>You will have to sign in to the other server.</source>
        <translation>Am anderen Server müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Ticket address</source>
        <translation>&amp;Ticketadresse</translation>
    </message>
    <message>
        <source>Ticket address</source>
        <translation>Ticketadresse</translation>
    </message>
    <message>
        <source>Where “Open ticket” leads; {id} stands for the ticket&apos;s number.</source>
        <translation>Dorthin führt „Ticket öffnen“; {id} steht für die Nummer des Tickets.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// and has {id} in it, or nothing.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt und {id} enthält, oder nichts.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Keep filed tickets in the history</source>
        <translation>Gesendete Tickets im Verlauf behalten</translation>
    </message>
    <message>
        <source>&amp;Keep filed tickets in the history</source>
        <translation>Gesendete Tickets im Verlauf &amp;behalten</translation>
    </message>
    <message>
        <source>Enter the host and port of the proxy, such as http://proxy.example.com:3128, without a user name or a password.</source>
        <translation>Geben Sie Rechner und Port des Proxys an, zum Beispiel http://proxy.example.com:3128, ohne Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>T&amp;est connection…</source>
        <translation>&amp;Verbindung testen…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Wird angemeldet …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>After %n failed attempt(s) the account is likely to be locked: wait some minutes before you try again, or ask your administrator.</source>
        <translation>
            <numerusform>Nach %n Fehlversuch ist das Konto vermutlich gesperrt: Warten Sie einige Minuten, bevor Sie es noch einmal versuchen, oder fragen Sie Ihre Administration.</numerusform>
            <numerusform>Nach %n Fehlversuchen ist das Konto vermutlich gesperrt: Warten Sie einige Minuten, bevor Sie es noch einmal versuchen, oder fragen Sie Ihre Administration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>An&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>or e-mail address</source>
        <translation>oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sign in with a &amp;domain</source>
        <translation>Mit einer &amp;Domäne anmelden</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domäne</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Only for Active Directory accounts</source>
        <translation>Nur für Active-Directory-Konten</translation>
    </message>
    <message>
        <source>Enter your username or your e-mail address.</source>
        <translation>Geben Sie Ihren Benutzernamen oder Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>You are signed out. Your ticket waits here until you sign in.</source>
        <translation>Sie sind abgemeldet. Ihr Ticket wartet hier, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>You are signed out. What you write stays here until you sign in.</source>
        <translation>Sie sind abgemeldet. Was Sie schreiben, bleibt hier, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your account may lack the permission to create tickets. If a ticket is refused, ask your help desk for it.</source>
        <translation>Ihrem Konto fehlt möglicherweise die Berechtigung, Tickets anzulegen. Wird ein Ticket abgelehnt, bitten Sie Ihren Helpdesk darum.</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep your sign-in in. You stay signed in until you quit.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Ihre Anmeldung aufbewahren könnte. Sie bleiben angemeldet, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in, and your ticket goes on by itself.</source>
        <translation>Ihre Sitzung ist abgelaufen. Melden Sie sich an, dann wird Ihr Ticket von selbst gesendet.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on.</source>
        <translation>Ihre Sitzung ist abgelaufen. Melden Sie sich an, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Tikting Desktop is running already and does not answer. End it, then start it again.</source>
        <translation>Tikting Desktop läuft bereits und antwortet nicht. Beenden Sie es und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Noch &amp;einmal senden</translation>
    </message>
    <message>
        <source>Send no&amp;w</source>
        <translation>Je&amp;tzt senden</translation>
    </message>
    <message>
        <source>It was &amp;created</source>
        <translation>Es &amp;wurde angelegt</translation>
    </message>
    <message>
        <source>&amp;Open ticket</source>
        <translation>Ticket &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open help desk</source>
        <translation>Helpdesk &amp;öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y number</source>
        <translation>N&amp;ummer kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit as new</source>
        <translation>Als neues &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;New from this</source>
        <translation>&amp;Neues hieraus</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The help desk is being searched for “%1”.</source>
        <translation>Beim Helpdesk wird nach „%1“ gesucht.</translation>
    </message>
    <message>
        <source>The help desk does not list this ticket yet. It may still appear; it is looked for again after a while.</source>
        <translation>Der Helpdesk führt dieses Ticket noch nicht auf. Es kann noch erscheinen; nach einer Weile wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>Of the same title at the help desk: %1. If one of them is yours from just now, choose “It was created”.</source>
        <translation>Mit demselben Titel beim Helpdesk: %1. Ist eines davon Ihres von eben, wählen Sie „Es wurde angelegt“.</translation>
    </message>
    <message>
        <source>The ticket was created: it is #%1.</source>
        <translation>Das Ticket wurde angelegt: Es ist #%1.</translation>
    </message>
    <message>
        <source>The ticket was created.</source>
        <translation>Das Ticket wurde angelegt.</translation>
    </message>
    <message>
        <source>“%1” was deleted here.</source>
        <translation>„%1“ wurde hier gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TicketDetails</name>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Account: %1 at %2</source>
        <translation>Konto: %1 bei %2</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Anhänge:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and size of a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>An&amp;forderer</translation>
    </message>
    <message>
        <source>* Required</source>
        <translation>* Pflichtfeld</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>You mention an attachment, but nothing is attached yet.</source>
        <translation>Sie erwähnen einen Anhang, aber noch ist nichts angehängt.</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>TicketListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>state and title of a ticket</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>TicketStanding</name>
    <message>
        <source>This is the ticket that you are writing.</source>
        <translation>Das ist das Ticket, das Sie gerade schreiben.</translation>
    </message>
    <message>
        <source>It has not been submitted yet.</source>
        <translation>Es ist noch nicht abgesendet.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as it can.</source>
        <translation>Es wird von selbst gesendet, sobald es geht.</translation>
    </message>
    <message>
        <source>It is more than a day old, so it goes out only when you choose “Send now”.</source>
        <translation>Es ist über einen Tag alt und wird deshalb nur gesendet, wenn Sie „Jetzt senden“ wählen.</translation>
    </message>
    <message>
        <source>It is on its way to the help desk.</source>
        <translation>Es ist auf dem Weg zum Helpdesk.</translation>
    </message>
    <message>
        <source>The help desk has it as ticket #%1.</source>
        <translation>Der Helpdesk hat es als Ticket #%1.</translation>
    </message>
    <message>
        <source>The help desk has it, but did not tell its number.</source>
        <translation>Der Helpdesk hat es, hat aber seine Nummer nicht genannt.</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>May have been created</source>
        <translation>Vielleicht angelegt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n too many</source>
        <translation>
            <numerusform>%1: %n zu viel</numerusform>
            <numerusform>%1: %n zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation>Fortschritt des Hochladens</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>„%1“ wird gesendet</translation>
    </message>
    <message>
        <source>“%1” is sent, waiting for the server</source>
        <translation>„%1“ ist gesendet, warte auf den Server</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>WaitingNotice</name>
    <message>
        <source>“%1” has waited here for more than a day. It goes out only if you say so.</source>
        <translation>„%1“ wartet hier seit mehr als einem Tag. Es wird nur gesendet, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>“%1” waits here. %2</source>
        <translation>„%1“ wartet hier. %2</translation>
    </message>
    <message>
        <source>“%1” waits here. It goes out by itself as soon as it can.</source>
        <translation>„%1“ wartet hier. Es wird von selbst gesendet, sobald es geht.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
</TS>
