// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/passwordedit.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class TestPasswordEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<PasswordEdit>();
        m_edit->show();
        m_edit->activateWindow();
        m_edit->setFocus();
        QTRY_VERIFY(m_edit->hasFocus());
    }

    void showsDotsUntilItIsMadeReadable()
    {
        QTest::keyClicks(m_edit.get(), u"secret"_s);
        QVERIFY(!m_edit->displayText().contains(u"secret"_s));
        m_edit->setReadable(true);
        QCOMPARE(m_edit->displayText(), u"secret"_s);
    }

    void isUnreadableAgainAfterAWipe()
    {
        m_edit->setReadable(true);
        const QSignalSpy readable(m_edit.get(), &PasswordEdit::readableChanged);
        m_edit->wipe();
        QCOMPARE(readable.size(), 1);
        QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
    }

    void undoDoesNotBringAWipedPasswordBack()
    {
        m_edit->setReadable(true);
        QTest::keyClicks(m_edit.get(), u"secret"_s);
        m_edit->wipe();
        m_edit->setReadable(true);
        QTest::keySequence(m_edit.get(), QKeySequence::Undo);
        QCOMPARE(m_edit->text(), QString());
    }

    void tellsCapsLockByTheCaseOfALetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("on");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
        QTest::newRow("a") << u"a"_s << none << false;
        QTest::newRow("A") << u"A"_s << none << true;
        QTest::newRow("Shift, A") << u"A"_s << shift << false;
        QTest::newRow("Shift, a") << u"a"_s << shift << true;
        QTest::newRow("É") << u"É"_s << none << true;
        QTest::newRow("Д") << u"Д"_s << none << true;
        QTest::newRow("digit") << u"1"_s << none << false;
        QTest::newRow("shifted digit") << u"!"_s << shift << false;
        QTest::newRow("script without case") << u"א"_s << none << false;
        QTest::newRow("shortcut") << u"A"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
        QTest::newRow("AltGr's letter") << u"Ω"_s << Qt::KeyboardModifiers(Qt::AltModifier) << false;
    }
    void tellsCapsLockByTheCaseOfALetter()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const bool, on);
        const QSignalSpy capsLock(m_edit.get(), &PasswordEdit::capsLockChanged);
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_unknown, text, modifiers);
        QCOMPARE(capsLock.size(), on ? 1 : 0);
    }

    void forgetsCapsLock_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("by the key itself") << Qt::Key_CapsLock << QString();
        QTest::newRow("by the next letter") << Qt::Key_B << u"b"_s;
        QTest::newRow("when the field is left") << Qt::Key_Tab << u"\t"_s;
    }
    void forgetsCapsLock()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, text);
        QWidget window;
        auto *edit = new PasswordEdit(&window);
        auto *next = new QLineEdit(&window);
        QWidget::setTabOrder(edit, next);
        window.show();
        window.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, u"A"_s, Qt::NoModifier);
        const QSignalSpy capsLock(edit, &PasswordEdit::capsLockChanged);
        QTest::sendKeyEvent(QTest::Click, edit, key, text, Qt::NoModifier);
        QCOMPARE(capsLock.size(), 1);
        QCOMPARE(capsLock.first().first().toBool(), false);
    }

private:
    std::unique_ptr<PasswordEdit> m_edit;
};

QTEST_MAIN(TestPasswordEdit)
#include "tst_passwordedit.moc"
