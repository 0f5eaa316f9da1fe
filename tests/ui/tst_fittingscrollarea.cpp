// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/fittingscrollarea.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int width = 300;

/// A window that is as high as its content asks for, up to a limit.
struct Fixture {
    Fixture()
    {
        auto *page = new QWidget;
        page->setMinimumWidth(width);
        auto *column = new QVBoxLayout(page);
        text = new QLabel(page);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        column->addWidget(text);
        column->addStretch();
        area.setWidget(page);
        QObject::connect(
            &area, &FittingScrollArea::contentResized, &area, [this] { fit(); }, Qt::QueuedConnection);
        fit();
        area.show();
    }
    Q_DISABLE_COPY_MOVE(Fixture)

    void fit() { area.resize(area.sizeHint().boundedTo({limit, limit})); }

    bool scrolls() const { return area.verticalScrollBar()->isVisible(); }

    FittingScrollArea area;
    QLabel *text = nullptr;
    int limit = 10'000;
};

QString words(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(QString(1 + i % 7, u'w'));
    return words.join(u' ');
}

} // namespace

class TestFittingScrollArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A bar that shows while the window still grows makes lines wrap earlier, and may find itself needed by that.
    void aWindowThatGrowsWithItsTextDoesNotScroll()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.area));
        for (int count = 1; count < 100; ++count) {
            f.text->setText({});
            QCoreApplication::processEvents();
            f.text->setText(words(count));
            QTRY_COMPARE(f.area.height(), f.area.sizeHint().height());
            QTRY_VERIFY2(!f.scrolls(), qPrintable(f.text->text()));
        }
    }

    void whatIsTooHighForTheScreenScrollsAndIsNotCutOff()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.area));
        f.limit = 320;
        f.text->setText(words(800));
        QTRY_VERIFY(f.scrolls());
        QVERIFY(f.area.verticalScrollBar()->maximum() > 0);
        f.text->setText(words(2));
        QTRY_VERIFY(!f.scrolls());
        QVERIFY(f.area.minimumSizeHint().width() >= width + f.area.verticalScrollBar()->sizeHint().width());
    }
};

QTEST_MAIN(TestFittingScrollArea)
#include "tst_fittingscrollarea.moc"
