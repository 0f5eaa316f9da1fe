// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/awkward.h"

#include "tests/wire/drafts.h"

using namespace Qt::Literals::StringLiterals;

namespace {

AwkwardTicket withTexts(const char *name, const QString &title, const QString &description)
{
    AwkwardTicket ticket{name, smallDraft(), {}};
    ticket.draft.title = title;
    ticket.draft.description = description;
    return ticket;
}

AwkwardTicket withFile(const char *name, const QString &fileName, const QString &sentName,
                       const QByteArray &content = "content\n")
{
    AwkwardTicket ticket{name, smallDraft(), {sentName}};
    ticket.draft.attachments = {Attachment::fromContent(fileName, content)};
    return ticket;
}

AwkwardTicket withFortyFiles()
{
    AwkwardTicket ticket{"forty files of one name", smallDraft(), {}};
    for (int i = 0; i < 40; ++i) {
        ticket.draft.attachments.append(Attachment::fromContent(u"same.txt"_s, QByteArray(i * 100, char(i))));
        ticket.fileNames.append(u"same.txt"_s);
    }
    return ticket;
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    return bytes;
}

} // namespace

QList<AwkwardTicket> awkwardTickets()
{
    const QString longest = QString(255, u'x');
    const QString emoji = QString(u"😀"_s).repeated(127) + u'!'; // 255 UTF-16 units
    return {
        withTexts("accents", u"Écran cassé à côté"_s, u"Zürich, naïve, cafe\u0301"_s),
        withTexts("Chinese and emoji", u"屏幕坏了 漢字 😀👩‍👩‍👧"_s, u"漢字\n😀"_s),
        withTexts("right to left", u"المحمول \u202E مكسور"_s, u"שבור"_s),
        withTexts("quotes and percent signs", u"\"a\" 'b' \\ %22 %0D %"_s, u"name=\"x\"; filename=\"y\" & <b>"_s),
        withTexts("line ends and tabs", u"tab\there"_s, u"CR LF\r\nLF\nCR\r\ttab\r\n\r\n  blanks  "_s),
        withTexts(
            "looks like a part", u"--boundary"_s,
            u"\r\n--boundary\r\nContent-Disposition: form-data; name=\"TicketType\"\r\n\r\n2\r\n--boundary--\r\n"_s),
        withTexts("255 units", longest, longest),
        withTexts("255 units of emoji", emoji, emoji),
        withFile("accents in a file name", u"Écran cassé.txt"_s, u"Écran cassé.txt"_s),
        withFile("Chinese and emoji in a file name", u"漢字 😀.png"_s, u"漢字 😀.png"_s),
        withFile("quotes in a file name", u"a \"b\".txt"_s, u"a %22b%22.txt"_s),
        withFile("%22 in a file name", u"100%22.txt"_s, u"100%22.txt"_s),
        withFile("backslashes in a file name", u"C:\\dir\\a.txt"_s, u"C:_dir_a.txt"_s),
        withFile("line ends in a file name", u"a\r\nX-Injected: 1\r\n\r\nb.txt"_s,
                 u"a%0D%0AX-Injected: 1%0D%0A%0D%0Ab.txt"_s),
        withFile("tab and bell in a file name", u"a\tb\ac.txt"_s, u"a_b_c.txt"_s),
        withFile("separators in a file name", u"a;b=c,d:e.txt"_s, u"a;b=c,d:e.txt"_s),
        withFile("a path for a file name", u"../../etc/passwd"_s, u"passwd"_s),
        withFile("a file name of 255 units", longest, longest),
        withFile("a file name without a suffix", u"README"_s, u"README"_s),
        withFile("an empty file", u"empty.txt"_s, u"empty.txt"_s, {}),
        withFile("every byte in a file", u"bytes.bin"_s, u"bytes.bin"_s, everyByte().repeated(300)),
        withFile("line ends alone in a file", u"ends.txt"_s, u"ends.txt"_s, "\r\n\r\n--\r\n"),
        withFile("a pasted picture", u"screenshot-20260102-030405.png"_s, u"screenshot-20260102-030405.png"_s,
                 "\x89PNG\r\n\x1a\n" + everyByte()),
        withFortyFiles(),
    };
}
