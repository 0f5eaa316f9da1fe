// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Icons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyDrawingIsAnIcon_data();
    void everyDrawingIsAnIcon();
    void followsThePaletteWhileRunning();
    void followsThePaletteWhenPainted();
    void keepsAColourOfItsOwn();
    void isDimmedWhenDisabled();
    void isSharpOnDenseScreens();
    void nameWithoutDrawingIsNull();
    void programIconIsThereInAllSizes();
};

namespace {

/// The colour of the picture where it is solid.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

bool hasInk(const QPixmap &pixmap)
{
    QImage blank(pixmap.size(), QImage::Format_ARGB32_Premultiplied);
    blank.fill(Qt::transparent);
    return pixmap.toImage().convertToFormat(blank.format()) != blank;
}

void setTextColour(const QColor &colour)
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::ButtonText, colour);
    QGuiApplication::setPalette(palette);
}

} // namespace

void tst_Icons::cleanup()
{
    QGuiApplication::setPalette({});
}

void tst_Icons::everyDrawingIsAnIcon_data()
{
    QTest::addColumn<QByteArray>("name");

    const QStringList files = QDir(QStringLiteral(TIKTING_DRAWINGS)).entryList({u"*.svg"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        QTest::newRow(name.constData()) << name;
    }
}

void tst_Icons::everyDrawingIsAnIcon()
{
    QFETCH(QByteArray, name);

    const QIcon drawing = icon(QLatin1StringView(name));

    QVERIFY(!drawing.isNull());
    for (const int size : {16, 22, 24, 128}) {
        const QPixmap pixmap = drawing.pixmap(size);
        QCOMPARE(pixmap.size(), QSize(size, size));
        QVERIFY(hasInk(pixmap));
    }
}

void tst_Icons::followsThePaletteWhileRunning()
{
    const QIcon close = icon("close"_L1);
    setTextColour(Qt::black);
    QCOMPARE(inkOf(close.pixmap(48)), QColor(Qt::black));

    setTextColour(Qt::white);

    QCOMPARE(inkOf(close.pixmap(48)), QColor(Qt::white));
}

void tst_Icons::followsThePaletteWhenPainted()
{
    setTextColour(Qt::red);
    QPixmap canvas(48, 48);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);

    icon("close"_L1).paint(&painter, canvas.rect());
    painter.end();

    QCOMPARE(inkOf(canvas), QColor(Qt::red));
}

void tst_Icons::keepsAColourOfItsOwn()
{
    setTextColour(Qt::white);

    QCOMPARE(inkOf(icon("warning"_L1, Qt::blue).pixmap(48)), QColor(Qt::blue));
}

void tst_Icons::isDimmedWhenDisabled()
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::darkGray);
    QGuiApplication::setPalette(palette);

    QCOMPARE(inkOf(icon("close"_L1).pixmap(48, QIcon::Disabled)), QColor(Qt::darkGray));
}

void tst_Icons::isSharpOnDenseScreens()
{
    const QPixmap pixmap = icon("close"_L1).pixmap(QSize(24, 24), 2.0);

    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(24, 24));
}

void tst_Icons::nameWithoutDrawingIsNull()
{
    QVERIFY(icon("no such drawing"_L1).isNull());
}

void tst_Icons::programIconIsThereInAllSizes()
{
    const QIcon program = programIcon();

    for (const int size : {16, 32, 48, 256}) {
        const QPixmap pixmap = program.pixmap(size);
        QCOMPARE(pixmap.size(), QSize(size, size));
        QVERIFY(!pixmap.toImage().allGray());
    }
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
