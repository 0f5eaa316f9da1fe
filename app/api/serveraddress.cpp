// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/serveraddress.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = tl::unexpected<AddressProblem>;

/// Takes off what comes along when an address is copied out of a text: blanks, line breaks, quotes, brackets.
QString unwrapped(const QString &typed)
{
    static const QRegularExpression noise(u"[\\x00-\\x1f\\x7f\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]"_s);
    static const QRegularExpression frame(u"^[\\s<\"'“„»(]+|[\\s>\"'”“«),;]+$"_s);
    QString text = typed;
    return text.remove(noise).remove(frame).replace(u'\\', u'/');
}

bool looksLikeIp6(const QString &authority)
{
    static const QRegularExpression pattern(u"^[0-9a-fA-F.]*:[0-9a-fA-F.]*:[0-9a-fA-F:.]*$"_s);
    return pattern.match(authority).hasMatch();
}

/// Scheme (lower case) and what follows its slashes. "host:8443" has no scheme, "javascript:x" has one.
std::pair<QString, QString> splitScheme(const QString &text)
{
    static const QRegularExpression withSlashes(u"^([a-zA-Z][a-zA-Z0-9+.-]*)://\\s*(.*)$"_s);
    static const QRegularExpression httpMistyped(u"^(https?):/?\\s*(.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression withPort(u"^[^:/?#]+:\\d*([/?#].*)?$"_s);
    static const QRegularExpression other(u"^([a-zA-Z][a-zA-Z0-9+-]*):(.*)$"_s);
    if (text.startsWith("//"_L1))
        return {u"https"_s, text.sliced(2)};
    if (const auto match = withSlashes.match(text); match.hasMatch())
        return {match.captured(1).toLower(), match.captured(2)};
    if (const auto match = httpMistyped.match(text); match.hasMatch())
        return {match.captured(1).toLower(), match.captured(2)};
    const QString authority = text.section(u'/', 0, 0);
    if (!withPort.match(text).hasMatch() && !looksLikeIp6(authority)) {
        if (const auto match = other.match(text); match.hasMatch())
            return {match.captured(1).toLower(), match.captured(2)};
    }
    return {u"https"_s, text};
}

/// The path in front of the API's own paths and of the pages that people copy an address from.
QString basePath(const QString &path)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const auto is = [&segments](qsizetype i, QLatin1StringView name) {
        return segments.value(i).compare(name, Qt::CaseInsensitive) == 0;
    };
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isLast = i == segments.size() - 1;
        const bool isApi = is(i, "api"_L1) && (isLast || is(i + 1, "Users"_L1) || is(i + 1, "TicketsApi"_L1));
        if (isApi || is(i, "swagger"_L1) || (isLast && is(i, "index.html"_L1))) {
            segments.resize(i);
            break;
        }
    }
    return segments.isEmpty() ? QString() : u'/' + segments.join(u'/');
}

int defaultPort(const QString &scheme)
{
    return scheme == "https"_L1 ? 443 : 80;
}

} // namespace

tl::expected<QUrl, AddressProblem> parseServerAddress(const QString &typed, bool allowPlainHttp)
{
    const QString text = unwrapped(typed);
    if (text.isEmpty())
        return Problem(AddressProblem::Empty);
    auto [scheme, rest] = splitScheme(text);
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return Problem(AddressProblem::UnknownScheme);
    static const QRegularExpression blank(u"\\s"_s);
    if (rest.contains(blank))
        return Problem(AddressProblem::Malformed);

    static const QRegularExpression afterAuthority(u"[/?#]"_s);
    const qsizetype end = rest.indexOf(afterAuthority);
    QString authority = rest.left(end);
    const QString tail = end < 0 ? QString() : rest.sliced(end);
    authority.remove(0, authority.lastIndexOf(u'@') + 1);
    if (looksLikeIp6(authority))
        authority = u'[' + authority + u']';
    if (authority.isEmpty() || authority.startsWith(u':'))
        return Problem(AddressProblem::NoHost);

    const QUrl parsed(scheme + "://"_L1 + authority + tail, QUrl::TolerantMode);
    QString host = parsed.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    static const QRegularExpression emptyLabel(u"^\\.|\\.\\.|^https?$"_s); // or the scheme itself: "https//host"
    if (!parsed.isValid() || host.isEmpty() || host.contains(emptyLabel) || parsed.port(1) == 0)
        return Problem(AddressProblem::Malformed);
    if (scheme == "http"_L1 && !allowPlainHttp && !isLoopback(host))
        return Problem(AddressProblem::PlainHttp);

    QUrl base;
    base.setScheme(scheme);
    base.setHost(host);
    if (parsed.port(defaultPort(scheme)) != defaultPort(scheme))
        base.setPort(parsed.port());
    base.setPath(basePath(parsed.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return base;
}

QUrl endpoint(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString front = base.path(QUrl::FullyEncoded);
    while (front.endsWith(u'/'))
        front.chop(1);
    url.setPath(front + u'/' + path, QUrl::TolerantMode);
    return url;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString displayAddress(const QUrl &base)
{
    const QString shown = base.toDisplayString(QUrl::StripTrailingSlash);
    const auto https = "https://"_L1;
    return shown.startsWith(https) ? shown.sliced(https.size()) : shown;
}
