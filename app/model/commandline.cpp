// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/commandline.h"

#include "app/model/attachment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Row {
    const char *option;
    const char *value;
    const char *help;
    QString CommandLine::*member;
};

constexpr std::array<Row, 7> rows{{
    {"server", QT_TRANSLATE_NOOP("CommandLine", "URL"), QT_TRANSLATE_NOOP("CommandLine", "Sign in at this help desk."),
     &CommandLine::server},
    {"title", QT_TRANSLATE_NOOP("CommandLine", "TEXT"), QT_TRANSLATE_NOOP("CommandLine", "Fill in the title."),
     &CommandLine::title},
    {"description", QT_TRANSLATE_NOOP("CommandLine", "TEXT"),
     QT_TRANSLATE_NOOP("CommandLine", "Fill in the description."), &CommandLine::description},
    {"site", QT_TRANSLATE_NOOP("CommandLine", "NAME or ID"), QT_TRANSLATE_NOOP("CommandLine", "Choose the site."),
     &CommandLine::site},
    {"department", QT_TRANSLATE_NOOP("CommandLine", "NAME or ID"),
     QT_TRANSLATE_NOOP("CommandLine", "Choose the department."), &CommandLine::department},
    {"priority", QT_TRANSLATE_NOOP("CommandLine", "NAME or ID"),
     QT_TRANSLATE_NOOP("CommandLine", "Choose the priority."), &CommandLine::priority},
    {"category", QT_TRANSLATE_NOOP("CommandLine", "NAME or ID"),
     QT_TRANSLATE_NOOP("CommandLine", "Choose the category."), &CommandLine::category},
}};

/// An option of QApplication or a platform plugin, which takes its own out of argv only once it exists.
struct QtOption {
    QLatin1StringView name;
    bool hasValue;
};

constexpr std::array<QtOption, 14> qtOptions{{
    {"platform"_L1, true},
    {"platformpluginpath"_L1, true},
    {"platformtheme"_L1, true},
    {"plugin"_L1, true},
    {"qwindowgeometry"_L1, true},
    {"geometry"_L1, true},
    {"qwindowicon"_L1, true},
    {"qwindowtitle"_L1, true},
    {"display"_L1, true},
    {"session"_L1, true}, // a session manager's, on logging in again
    {"style"_L1, true},
    {"stylesheet"_L1, true},
    {"reverse"_L1, false},
    {"widgetcount"_L1, false},
}};

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1) // files from here on, whatever they are called
            return own + arguments.sliced(i);
        const QStringView name = argument.startsWith("--"_L1) ? QStringView(argument).sliced(2)
            : argument.startsWith(u'-')                       ? QStringView(argument).sliced(1)
                                                              : QStringView();
        const auto option = std::ranges::find_if(qtOptions, [name](const QtOption &each) {
            return name == each.name
                || (each.hasValue && name.startsWith(each.name) && name.at(each.name.size()) == u'=');
        });
        if (option == qtOptions.end())
            own << argument;
        else if (option->hasValue && name == option->name)
            ++i;
    }
    return own;
}

QString absolutePath(const QString &file, const QString &workingFolder)
{
    const QUrl url(file); // what a file manager may hand over
    const QString path = url.isLocalFile() ? url.toLocalFile() : file;
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(path));
}

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments, const QString &workingFolder)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    const QCommandLineOption diagnose(u"diagnose"_s);
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption attach(u"attach"_s, {}, u"file"_s);
    parser.addOptions({help, version, diagnose, json, attach});
    for (const Row &row : rows)
        parser.addOption({QString::fromLatin1(row.option), {}, u"value"_s});

    if (!parser.parse(withoutQtOptions(arguments))) {
        return tl::unexpected(
            Texts::tr("%1\nRun “tikting-desktop --help” to see what can be given.").arg(parser.errorText()));
    }

    CommandLine commandLine;
    commandLine.help = parser.isSet(help);
    commandLine.version = parser.isSet(version);
    commandLine.diagnose = parser.isSet(diagnose);
    commandLine.json = parser.isSet(json);
    for (const Row &row : rows)
        commandLine.*row.member = parser.value(QString::fromLatin1(row.option));
    const QStringList files = parser.values(attach) + parser.positionalArguments();
    for (const QString &file : files)
        commandLine.files << absolutePath(file, workingFolder);
    commandLine.files.removeDuplicates();
    return commandLine;
}

CommandLine merged(CommandLine earlier, const CommandLine &later)
{
    for (const Row &row : rows) {
        if (const QString &text = later.*row.member; !text.isEmpty())
            earlier.*row.member = text;
    }
    earlier.files << later.files;
    earlier.files.removeDuplicates();
    return earlier;
}

QStringList unreadableFiles(const CommandLine &commandLine)
{
    QStringList sentences;
    for (const QString &file : commandLine.files) {
        if (Attachment::fromFile(file).size < 0) {
            sentences << Texts::tr("“%1” can't be attached: it is not a file that you can read.")
                             .arg(QDir::toNativeSeparators(file));
        }
    }
    return sentences;
}

QString helpText()
{
    QList<QPair<QString, QString>> lines;
    for (const Row &row : rows)
        lines.append({"--%1 %2"_L1.arg(QLatin1StringView(row.option), Texts::tr(row.value)), Texts::tr(row.help)});
    lines.append({"--attach %1"_L1.arg(Texts::tr("FILE")), Texts::tr("Attach a file; may be given more than once.")});
    lines.append({u"--diagnose"_s, Texts::tr("Test the connection to the help desk, say what came out, and end.")});
    lines.append({u"--json"_s, Texts::tr("With --diagnose: for scripts.")});
    lines.append({u"-h, --help"_s, Texts::tr("Show this and end.")});
    lines.append({u"-v, --version"_s, Texts::tr("Show the version and end.")});

    qsizetype width = 0;
    for (const auto &[option, help] : std::as_const(lines))
        width = qMax(width, option.size());
    QString text = Texts::tr("Usage: tikting-desktop [options] [FILE…]\n\n"
                             "Opens a new ticket with what is given filled in and attached. Nothing is sent by it.\n");
    for (const auto &[option, help] : std::as_const(lines))
        text += "\n  "_L1 + option.leftJustified(width) + "  "_L1 + help;
    return text;
}
