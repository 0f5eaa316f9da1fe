<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttachmentCard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Drop files here, paste a screenshot, or add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentMention</name>
    <message>
        <source>attached|attachment|screenshot|screen shot|enclosed</source>
        <comment>Beginnings of words that tell of an attachment, separated by |</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. Save it to a file and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With attachments of %1 or more the server may refuse the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at this help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Run “tikting-desktop --help” to see what can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be attached: it is not a file that you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: tikting-desktop [options] [FILE…]

Opens a new ticket with what is given filled in and attached. Nothing is sent by it.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Signing in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists to choose from could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket may have been created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled the upload: the ticket was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the ticket was created could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent again. Look whether it is at the help desk before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of your help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It should look like help.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server is missing. The address should look like help.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not secure, as it begins with http://. Use https://, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. %1 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk has nothing to choose here. Ask its administrator to add an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk does not have this any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled when everything had been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and whether you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether you are online, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of your network did not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date, or show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload came to a standstill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk broke off the upload; most likely it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed since you attached it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it again, so that what you have seen is what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain to keep your sign-in in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is not in the keychain, or the keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk does not know the requester.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another requester under “More”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk does not know the site or the department any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are being loaded again: choose anew, then submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account lacks the permission to create tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the permission Tickets.Create, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username or the password is wrong, or the account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both. If the account is locked, wait a while or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is not allowed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help desk can&apos;t be searched for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help desk at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, also what stands after the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk did not want to wait any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk does not take what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again without the attachments, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk is asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent there by itself. Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered in place of the help desk&apos;s interface, such as the sign-in page of a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your network in the browser, or check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is too long to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk did not accept what is in some fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that every required field is filled in, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays so, show the details to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the description, then submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some attachments or make them smaller: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>“%1” is a folder. Pack it into a ZIP file and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that it still exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not on this computer. Save it here first, then attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n folders were left out. Pack them into a ZIP file and attach that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read. Check that they still exist and that you may open them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not on this computer. Save them here first, then attach them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are attached already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket created. The help desk did not tell its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket #%1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk does not list this ticket yet. It may still appear; it is looked for again after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the same title at the help desk: %1. If one of them is yours from just now, choose “It was created”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not filed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupFields</name>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;partment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in, and your ticket goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain to keep your sign-in in. You stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may lack the permission to create tickets. If a ticket is refused, ask your help desk for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. What you write stays here until you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is not finished yet: quitting now would leave it behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket you are writing is not filed yet: quitting now would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prefill</name>
    <message>
        <source>There is no “%1” here. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n entries. Choose the one you mean.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequesterBox</name>
    <message>
        <source>User I&amp;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you: it is shown in this list the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user ID of the person, or choose “Me”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user ID has no blanks in it. Ask your administrator for the ID if you don&apos;t know it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>S&amp;erver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n failed attempt(s) the account is likely to be locked: wait some minutes before you try again, or ask your administrator.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for Active Directory accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your username or your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Tikting Desktop is running already and does not answer. End it, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mention an attachment, but nothing is attached yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is sent, waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
