// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// stockuploader URL TOKEN CREATOR FILE [CA]: files a ticket with one attachment the way Qt's documentation shows, and
// prints the milliseconds from post() to the answer. What ours is compared with.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

QHttpPart field(const QString &name, const QByteArray &value)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"%1\""_s.arg(name));
    part.setBody(value);
    return part;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;

    QFile file(arguments.at(4));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    QHttpMultiPart body(QHttpMultiPart::FormDataType);
    body.append(field(u"Title"_s, "Stock upload"));
    body.append(field(u"Description"_s, "Filed by QHttpMultiPart"));
    body.append(field(u"CreatorId"_s, arguments.at(3).toUtf8()));
    for (const QString &name : {u"SiteId"_s, u"DepartmentId"_s, u"TicketStatusId"_s, u"TicketType"_s})
        body.append(field(name, "1"));
    QHttpPart upload;
    upload.setHeader(QNetworkRequest::ContentDispositionHeader,
                     u"form-data; name=\"Uploads\"; filename=\"file.bin\""_s);
    upload.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    upload.setBodyDevice(&file);
    body.append(upload);

    QNetworkRequest request(QUrl(arguments.at(1) + u"/api/TicketsApi/register"_s));
    request.setRawHeader("Authorization", "Bearer " + arguments.at(2).toUtf8());
    if (arguments.size() > 5) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(arguments.at(5));
        request.setSslConfiguration(tls);
    }

    QNetworkAccessManager manager;
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = manager.post(request, &body);
    QObject::connect(reply, &QNetworkReply::finished, &application, [clock, reply] {
        std::printf("%.3f\n", double(clock.nsecsElapsed()) / 1e6);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status != 201)
            std::fprintf(stderr, "%d %s\n", status, qPrintable(reply->errorString()));
        QCoreApplication::exit(status == 201 ? 0 : 1);
    });
    return QCoreApplication::exec();
}
